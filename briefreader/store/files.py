"""Files that are whole at any moment: written beside their place, made durable, then moved there."""

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from briefreader.errors import StoreError
from briefreader.model.clean import clean_line

Signature = tuple[int, int, int, int]

_HINTS = dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "make room there and try again; what was kept before is unharmed")
_HINTS |= dict.fromkeys(
    (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST),
    "set BRIEFREADER_HOME to a folder that can be written",
)
_HINTS |= dict.fromkeys(
    (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP),
    "file locks don't work there; set BRIEFREADER_HOME to a local folder",
)


def explain(path: Path, verb: str, error: OSError) -> StoreError:
    """The error that a user sees for a failure of the system, with what can be done about it."""
    reason = clean_line(error.strerror or str(error) or "the system doesn't say why")
    return StoreError(f"{clean_line(path.name)} can't be {verb}: {reason}", _HINTS.get(error.errno or 0, f"see {path}"))


def sign(found: os.stat_result) -> Signature:
    """What tells one state of a file from the next: every write makes a new inode, or at least a new time."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def find_signature(path: Path) -> Signature | None:
    """The signature of a file; None where it isn't, or can't be seen."""
    try:
        return sign(path.stat())
    except OSError:
        return None


def read_file(path: Path) -> tuple[bytes, Signature] | None:
    """A file's bytes with the signature that belongs to them; None where there is no such file.

    A folder on the way that is a file, or that may not be entered, counts as no file.

    Raises: OSError for a file that is there and can't be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(), sign(os.fstat(file.fileno()))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError:
        if os.path.lexists(path):
            raise
        return None


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, for the user's eyes only. Raises: OSError."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def is_writable(path: Path) -> bool:
    """Whether a file could be written, or made with the folders that it needs, as far as can be told beforehand."""
    if path.exists() and not os.access(path, os.W_OK):
        return False
    folder = path.parent
    while not os.path.lexists(folder) and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _sync_folder(folder: Path) -> None:
    # Windows can't open a folder, and some file systems refuse to sync one: the move is all that there is then.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep_owner_and_mode(temporary: Path, path: Path) -> None:
    try:
        old = path.stat()
    except OSError:
        return
    temporary.chmod(stat.S_IMODE(old.st_mode))
    if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
        with suppress(OSError):
            os.chown(temporary, old.st_uid, old.st_gid)


def replace_file(path: Path, data: bytes, *, durable: bool = True) -> Signature:
    """Put new contents in a file's place: a reader sees the old or the new, never a part; nor does a crash.

    The mode is kept; a new file is 0600. `path` must not be a symlink (resolve it first), or the link is replaced.

    Args:
        durable: whether it must outlast a power cut on return; a killed process harms it in no case.
    Returns: the new file's signature.
    Raises: OSError; the file is as it was then.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid():x}-{time.time_ns():x}.tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            _keep_owner_and_mode(temporary, path)
            now = time.time_ns()  # the system's own stamps tick too slowly to tell two quick writes apart
            os.utime(temporary, ns=(now, now))
            if durable:
                os.fsync(file.fileno())
            signature = sign(os.fstat(file.fileno()))
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        _sync_folder(path.parent)
    return signature


def sweep(folder: Path, name: str = "", *, older: float = 0.0) -> None:
    """Remove the temporary files that killed writers of a file (or of any, without a name) left.

    Args:
        older: seconds that they must have been there; 0 is only for who holds the lock of those files, since a living
            writer's file would be swept too.
    """
    start = f".{name}." if name else "."
    limit = time.time() - older
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            if entry.name.startswith(start) and entry.name.endswith(".tmp"):
                with suppress(OSError):
                    if not older or entry.stat().st_mtime < limit:
                        Path(entry.path).unlink()
