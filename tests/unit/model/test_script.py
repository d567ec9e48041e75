import pytest

from briefreader.model.script import guess_script


@pytest.mark.parametrize(
    ("name", "script"),
    [("«الميناء»", "Arab"), ("Флот", "Cyrl"), ("צי", "Hebr"), ("艦隊", "Hani"), ("Fleet", ""), ("12 !", ""), ("", "")],
)
def test_scripts(name: str, script: str) -> None:
    assert guess_script(name) == script
