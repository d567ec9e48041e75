"""The one command: train, export, evaluate, write the card."""

from dataclasses import fields
from pathlib import Path

import click
import torch

from briefreader.training.corpora import CORPORA, load_examples
from briefreader.training.encoder import load_vocabulary, unpack_encoder
from briefreader.training.network import Tagger, load_encoder
from briefreader.training.train import Plan, train


@click.command()
@click.option("--corpora", type=click.Path(path_type=Path, exists=True), required=True, help="Folder of the corpora.")
@click.option("--work", type=click.Path(path_type=Path), required=True, help="Folder for checkpoints.")
@click.option("--start", type=click.Path(path_type=Path, exists=True), help="A checkpoint to go on from.")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="A setting of the plan.")
def main(corpora: Path, work: Path, start: Path | None, settings: tuple[str, ...]) -> None:
    """Train the model on the corpora."""
    work.mkdir(parents=True, exist_ok=True)
    plan = read_plan(settings)
    torch.manual_seed(plan.seed)
    encoder = unpack_encoder(work)
    wordpiece = load_vocabulary(encoder)
    model = Tagger()
    if start:
        model.load_state_dict(torch.load(start, weights_only=True)["model"])
    else:
        load_encoder(model, encoder / "model.safetensors")
    examples = {corpus: load_examples(corpora, corpus, "train", wordpiece) for corpus in CORPORA}
    train(model, examples, plan, work)


def read_plan(settings: tuple[str, ...]) -> Plan:
    """The plan with some settings changed."""
    kinds = {f.name: f.default.__class__ for f in fields(Plan)} | {"minutes": float}
    given = dict(s.split("=", 1) for s in settings)
    unknown = given.keys() - kinds
    if unknown:
        raise click.BadParameter(f"no such setting: {', '.join(sorted(unknown))}")
    return Plan(**{k: kinds[k](v) for k, v in given.items()})
