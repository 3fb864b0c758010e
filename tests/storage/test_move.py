"""A store goes from one database to another with everything that it holds."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from dateline.cli import cli
from storage import decisions
from storage.store import Store
from storage.types import Decision
from storage.verify import verify
from tests.postgres import Cluster
from tests.storage.made import at, put


@pytest.mark.postgres
def test_a_store_moves_to_postgresql(tmp_path: Path, cluster: Cluster) -> None:
    data, target = tmp_path / "data", cluster.new_database()
    with Store.open(data) as store:
        kept = put(store)
        put(store, "Officials in Talvia said 70 people arrived.", url="https://post.example/b")
        assert kept.article_id is not None
        with store.transaction() as tx:
            decisions.append(tx, Decision(user="ann", article_id=kept.article_id, verdict="accept"), at(9))
    words = ["move", f"sqlite:///{data / 'dateline.db'}", target]
    said = CliRunner().invoke(cli, words, env={"DATELINE_DATA": str(data)})
    assert said.exit_code == 0, said.exception
    assert "2 article\n" in said.output
    with Store.open(data, target) as store:
        assert [found.text for found in verify(store) if found.wrong] == []
        put(store, "Officials in Talvia said 66 people arrived.", url="https://post.example/later", minutes=60)
        with store.transaction() as tx:
            more = decisions.append(tx, Decision(user="ann", article_id=kept.article_id, verdict="note"), at(70))
            assert more.id == 2
            assert tx.execute(text("SELECT count(*) FROM search")).scalar() == 3
    again = CliRunner().invoke(cli, words, env={"DATELINE_DATA": str(data)})
    assert "already" in str(again.exception)


def test_a_mistyped_address_makes_no_database(tmp_path: Path) -> None:
    wrong = f"sqlite:///{tmp_path / 'datelin.db'}"
    said = CliRunner().invoke(
        cli, ["move", wrong, f"sqlite:///{tmp_path / 'new.db'}"], env={"DATELINE_DATA": str(tmp_path)}
    )
    assert "There is no file" in str(said.exception)
    assert not list(tmp_path.glob("*.db"))
