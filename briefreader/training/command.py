"""The one command: from the corpora to the shipped files and their card."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import click
import torch
from torch import Tensor

from briefreader.extract.tagger import find
from briefreader.extract.tagging.modelfile import META, TaggerModel
from briefreader.training.card import render_card
from briefreader.training.corpora import BRIEFINGS, CORPORA, load_examples
from briefreader.training.encoder import load_vocabulary, unpack_encoder
from briefreader.training.evaluate import evaluate, render_figures
from briefreader.training.export import export
from briefreader.training.network import Tagger, load_encoder, shape_of
from briefreader.training.prune import prune
from briefreader.training.reopen import load_shipped
from briefreader.training.train import Plan, train

OWN = Path(__file__).parent / "briefings"
FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command()
@click.option("--corpora", type=FOLDER, required=True, help="Folder of the corpora.")
@click.option("--scorer", type=FILE, required=True, help="The scorer of the corpora, score_corpora.py.")
@click.option("--work", type=FOLDER, required=True, help="Folder for the unpacked encoder and checkpoints.")
@click.option("--out", type=FOLDER, default=Path("data/model"), help="Folder of the shipped files.")
@click.option("--briefings", type=FOLDER, default=OWN, help="Folder of our own tagged briefings.")
@click.option("--start", type=FILE, help="A checkpoint to go on training from, or the shipped file itself.")
@click.option(
    "--finished",
    type=FILE,
    multiple=True,
    help="A checkpoint to export and measure, without training; of several the average, one named twice weighs twice.",
)
@click.option(
    "--shrink",
    type=(int, int),
    metavar="HEADS NEURONS",
    help="Prune the network to so many attention heads and inner neurons first; it learns from the whole one, too.",
)
@click.option("--teacher", type=FILE, help="A checkpoint, or the shipped file, of a network to learn from, too.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="A setting of the plan.")
def main(
    corpora: Path,
    scorer: Path,
    work: Path,
    out: Path,
    briefings: Path,
    start: Path | None,
    finished: tuple[Path, ...],
    shrink: tuple[int, int] | None,
    teacher: Path | None,
    settings: tuple[str, ...],
) -> None:
    """Train the reading model, write its files and card, print its figures on the dev parts."""
    work.mkdir(parents=True, exist_ok=True)
    plan = read_plan(settings)
    torch.manual_seed(plan.seed)
    encoder = unpack_encoder(work)
    wordpiece = load_vocabulary(encoder)
    if finished:
        model, told = load_average(finished)
    else:
        before: list[dict[str, Any]] = []
        if start:
            model, before = load_average([start])
        else:
            model = Tagger()
            load_encoder(model, encoder / "model.safetensors")
        folders = {corpus: briefings if corpus == BRIEFINGS else corpora for corpus in CORPORA}
        examples = {corpus: load_examples(folders[corpus], corpus, "train", wordpiece) for corpus in CORPORA}
        learnt_from = load_average([teacher])[0] if teacher else None
        if teacher:
            before.append({"teacher": teacher.name})
        if shrink:
            whole, model = model, prune(model, examples, plan, *shrink)
            learnt_from = learnt_from or whole
            before.append({"shape": [list(layer) for layer in model.shape]})
        ends = [work / f"cycle-{number + 1}.pt" for number in range(plan.cycles)]
        for number, path in enumerate(ends):
            train(model, examples, plan.cycle(number), path, before, learnt_from)
            state, told = average(ends[: number + 1])
            model.load_state_dict(state)
    export(model, wordpiece.vocabulary, out, told)
    figures = evaluate(partial(find, model=TaggerModel(out)), corpora, scorer)
    (out / "README.md").write_text(render_card(told, figures), "utf8")
    click.echo(render_figures(figures))


def load_weights(path: Path) -> tuple[dict[str, Tensor], list[dict[str, Any]]]:
    """The weights of a checkpoint, or of a shipped file, and the cycles they come from."""
    if path.suffix == ".onnx":
        return load_shipped(path), list(json.loads((path.parent / META).read_text("utf8"))["cycles"])
    checkpoint = torch.load(path, weights_only=True)
    return dict(checkpoint["model"]), list(checkpoint["cycles"])


def load_average(paths: Sequence[Path]) -> tuple[Tagger, list[dict[str, Any]]]:
    """A network with the mean of some checkpoints' weights; with the cycles, and what the mean is of."""
    state, told = average(paths)
    model = Tagger(shape_of(state))
    model.load_state_dict(state)
    return model, told


def average(paths: Sequence[Path]) -> tuple[dict[str, Tensor], list[dict[str, Any]]]:
    """The mean of some checkpoints' weights, all of one shape; with the cycles, and what the mean is of.

    Runs that went on from one another lie in one valley: their mean reads better than any of them.
    Source: Wortsman et al. 2022, "Model soups", uniform.
    """
    told: list[dict[str, Any]] = []
    states = []
    for path in paths:
        state, cycles = load_weights(path)
        told += [cycle for cycle in cycles if cycle not in told]
        states.append(state)
    mean = {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
    shares = ", ".join(f"{path.name} {paths.count(path)} of {len(paths)}" for path in dict.fromkeys(paths))
    return mean, [*told, {"mean": shares}] if len(set(paths)) > 1 else told


def read_plan(settings: tuple[str, ...]) -> Plan:
    """The plan with some settings changed, each given as NAME=VALUE.

    Raises: click.BadParameter for a name that isn't a setting, or a value that isn't a number.
    """
    kinds: dict[str, Any] = {k: type(v) for k, v in asdict(Plan()).items()} | {"minutes": float}
    changes: dict[str, Any] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        try:
            changes[name] = kinds[name](value)
        except (KeyError, ValueError):
            raise click.BadParameter(f"no such setting: {setting}") from None
    return replace(Plan(), **changes)
