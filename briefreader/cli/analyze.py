"""`briefreader analyze`: briefings in, entities and claims out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from briefreader.cli.basics import open_desk, read_stdin, warn, warn_all
from briefreader.cli.common import check_date, on_failure, output_option, print_rows, render_json, write_out
from briefreader.desk.desk import Desk
from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean_line
from briefreader.model.contract import render_analysis

Outcome = dict[str, Any] | str  # an analysis, or the line that says why there is none

_desk: Desk | None = None  # one a worker process; opening it for every source would cost more than analyzing


def _analyze_one(desk: Desk, source: str, published: str | None) -> Outcome:
    try:
        briefing = desk.opening.load(source, published=published, data=read_stdin() if source == "-" else None)
        return render_analysis(briefing, desk.analyzing.analyze(briefing, kept=False))
    except BriefreaderError as error:
        return str(error)
    except Exception as error:  # a fault of an engine costs this source, not the others, and nobody a traceback
        return f"{clean_line(source)} can't be analyzed: {type(error).__name__}: {clean_line(str(error))}"


def _start_worker(flags: dict[str, Any]) -> None:
    global _desk
    _desk = open_desk(**flags)


def _work(source: str, published: str | None) -> Outcome:
    assert _desk is not None
    return _analyze_one(_desk, source, published)


def _outcomes(desk: Desk, sources: tuple[str, ...], published: str | None, jobs: int) -> Iterator[Outcome]:
    """Analyses and failures in the order of the sources."""
    found = list(desk.opening.sources(sources))
    if jobs <= 1 or len(found) < 2:
        for source in found:
            yield str(source) if isinstance(source, BriefreaderError) else _analyze_one(desk, source, published)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    flags = {"engine": desk.config.engine}
    with ProcessPoolExecutor(
        min(jobs, len(found)), mp_context=get_context("spawn"), initializer=_start_worker, initargs=(flags,)
    ) as pool:
        waiting = [s if isinstance(s, BriefreaderError) else pool.submit(_work, s, published) for s in found]
        for result in waiting:
            yield str(result) if isinstance(result, BriefreaderError) else result.result()


def _print_tables(analyses: list[dict[str, Any]]) -> None:
    for analysis in analyses:
        briefing, entities = analysis["briefing"], {e["id"]: e["name"] for e in analysis["entities"]}
        click.secho(" ".join(render_json(briefing["title"])[1:-1].split()), bold=True)
        print_rows(
            ("¶", "source", "stance", "about", "content"),
            [
                (
                    str(c["paragraph"]),
                    entities.get((c["source"] or {}).get("entity"), (c["source"] or {}).get("text") or "–"),
                    c["stance"].replace("_", " "),
                    ", ".join(entities[t] for t in c["targets"]),
                    c["content"]["text"],
                )
                for c in analysis["claims"]
            ],
        )
        print_rows(
            ("entity", "type", "mentions", "actor"),
            [(e["name"], e["type"], str(len(e["mentions"])), e["actor"] or "") for e in analysis["entities"]],
        )


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--format", "form", type=click.Choice(("json", "jsonl", "table")), default="json", show_default=True)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to work with.")
@click.option("--published", callback=check_date, metavar="DATE", help="The date, where the text has none.")
@click.option("--engine", metavar="NAME", help="Which engine finds names and claims.")
@output_option
def analyze(
    sources: tuple[str, ...], form: str, jobs: int, published: str | None, engine: str | None, output: Path | None
) -> int:
    """Print the entities and claims of briefings.

    SOURCE is a file, a folder (walked) or "-" for standard input. A source that fails is reported in a line on stderr
    and skipped.
    """
    desk = open_desk(engine=engine)
    _ = desk.analyzing.engine  # a wrong engine's name fails here once, not once a source
    warn_all((*desk.actors.notices, *filter(None, (desk.analyzing.engine_notice,))))
    failures, analyses, lines = 0, [], []
    for outcome in _outcomes(desk, sources, published, jobs):
        if isinstance(outcome, str):
            warn(outcome)
            failures += 1
        elif form == "jsonl" and output is None:
            click.echo(render_json(outcome))  # as it comes, so that a reader down the pipe need not wait
            lines.append("")
        else:
            analyses.append(outcome)
    done = len(analyses) + len(lines)
    if not done:
        return on_failure(failures, 0)
    if form == "jsonl" and output is not None:
        write_out("\n".join(render_json(a) for a in analyses), output)
    elif form == "json":
        write_out(render_json(analyses[0] if len(analyses) == 1 and _single(sources) else analyses, indent=1), output)
    elif form == "table":
        _print_tables(analyses)
    return on_failure(failures, done)


def _single(sources: tuple[str, ...]) -> bool:
    """Whether one briefing was asked for, so that an object and not a list is printed."""
    return len(sources) == 1 and not Path(sources[0]).is_dir()
