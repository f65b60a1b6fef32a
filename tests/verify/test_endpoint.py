"""A second opinion, asked of a real server on this machine: what is sent, what is taken, and what goes wrong."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from tests.desk import corpus
from tests.factory import at
from verify.decisions.roles import Person, Role
from verify.desk.address import View
from verify.desk.cards import with_opinions
from verify.desk.state import Desk
from verify.endpoint import Endpoint, configured, second_opinion
from verify.errors import DecideError, EndpointError, RoleError
from verify.model import Action, FlagKind, Relation
from verify.settings import load
from verify.store import FlagFilter, Store

Reply = Callable[[BaseHTTPRequestHandler], None]
GOOD = {"relation": "contradicts", "reason": "1,200 here,\n900 there."}


def said(content: Any) -> bytes:
    """Return an answer as chat completions have it."""
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def replies(body: bytes, status: int = 200, **headers: str) -> Reply:
    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return reply


@contextmanager
def server(reply: Reply) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Serve one kind of reply; give the address and what was asked."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append({"path": self.path, "key": self.headers["Authorization"], "body": json.loads(body)})
            try:
                reply(self)
            except OSError:
                pass  # the one who asked has gone

        def log_message(self, *_told: Any) -> None:
            """Write nothing."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}/v1", asked
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def ask(url: str, **fields: Any) -> Any:
    endpoint = Endpoint(**{"url": url, "model": "tiny-1", "patience": 5.0} | fields)
    return second_opinion(endpoint, evidence="It was 900.", claim="It was 1,200.")


@pytest.mark.parametrize("content", [json.dumps(GOOD), f"\n{json.dumps(GOOD)} ", f"```json\n{json.dumps(GOOD)}\n```"])
def test_an_answer_is_taken_as_what_it_is(content: str) -> None:
    with server(replies(said(content))) as (url, _):
        found = ask(url)
    assert found.relation is Relation.CONTRADICTS
    assert (found.reason, found.by) == ("1,200 here, 900 there.", "tiny-1 at 127.0.0.1")


def test_the_two_statements_are_sent_and_nothing_else() -> None:
    with server(replies(said(json.dumps(GOOD)))) as (url, asked):
        ask(url + "/", key=SecretStr("k-123"))
    (one,) = asked
    assert (one["path"], one["key"]) == ("/v1/chat/completions", "Bearer k-123")
    assert one["body"].keys() == {"model", "temperature", "messages"}
    system, user = one["body"]["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    assert json.loads(user["content"]) == {"claim": "It was 1,200.", "evidence": "It was 900."}


@pytest.mark.parametrize(
    "body",
    [
        b"", b"\xff\xfe", b"not json", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{"message": null}]}',
        said(None), said(7), said(""), said("It contradicts."), said("[]"), said('{"relation": "contradicts"}'),
        said('{"relation": "maybe", "reason": "x"}'), said('{"relation": "updates", "reason": "x"}'),
        said('{"relation": "supports", "reason": ""}'), said('{"relation": "supports", "reason": "x", "more": 1}'),
        said(json.dumps(GOOD) + " And by the way ..."), b"[" * 100_000,
    ],
)  # fmt: skip
def test_garbage_is_refused(body: bytes) -> None:
    with server(replies(body)) as (url, _), pytest.raises(EndpointError, match="answers something else than asked"):
        ask(url)


@pytest.mark.parametrize(
    ("status", "says"),
    [(401, "set TWOSOURCE_ENDPOINT_KEY"), (404, "TWOSOURCE_ENDPOINT_MODEL"), (429, "too often"), (500, "HTTP 500")],
)
def test_a_refusal_names_its_cure(status: int, says: str) -> None:
    with server(replies(b"no", status)) as (url, _), pytest.raises(EndpointError, match=says):
        ask(url)


def test_no_redirect_is_followed() -> None:
    with server(replies(said(json.dumps(GOOD)))) as (elsewhere, asked):
        there = replies(b"", 307, Location=f"{elsewhere}/chat/completions")
        with server(there) as (url, _), pytest.raises(EndpointError, match="HTTP 307"):
            ask(url, key=SecretStr("k-123"))
    assert asked == []


def dripping(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def silent(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(2)


@pytest.mark.parametrize("reply", [dripping, silent])
def test_waiting_has_an_end(reply: Reply) -> None:
    with server(reply) as (url, _):
        began = time.monotonic()
        with pytest.raises(EndpointError, match=r"did not answer within 0\.3 seconds"):
            ask(url, patience=0.3)
        assert time.monotonic() - began < 2


def test_an_answer_without_end_is_given_up() -> None:
    with server(replies(b" " * 3_000_000)) as (url, _), pytest.raises(EndpointError, match="does not end"):
        ask(url)


def test_a_server_that_is_not_there_or_breaks_off_is_told_in_a_line() -> None:
    with server(lambda handler: handler.connection.close()) as (url, _), pytest.raises(EndpointError, match="; "):
        ask(url)
    with pytest.raises(EndpointError, match=r"127\.0\.0\.1: cannot be reached .*; see that it is running"):
        ask(url)


@pytest.mark.parametrize(
    ("url", "model", "key", "says"),
    [
        ("llm.example.org", "m", None, "is no web address"),
        ("ftp://llm.example.org", "m", None, "is no web address"),
        ("https://llm.example.org/v1", "", None, "TWOSOURCE_ENDPOINT_MODEL is not set"),
        ("http://llm.example.org/v1", "m", "k", "use https"),
    ],
)
def test_a_wrong_setting_is_told_before_anything_is_sent(url: str, model: str, key: str | None, says: str) -> None:
    with pytest.raises(EndpointError, match=says):
        configured(url, model, SecretStr(key) if key else None)


def test_it_is_off_unless_set_and_the_key_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert configured(load().endpoint, load().endpoint_model, load().endpoint_key) is None
    monkeypatch.setenv("TWOSOURCE_ENDPOINT", "https://llm.example.org/v1")
    monkeypatch.setenv("TWOSOURCE_ENDPOINT_MODEL", "big-2")
    monkeypatch.setenv("TWOSOURCE_ENDPOINT_KEY", "k-secret")
    endpoint = configured(load().endpoint, load().endpoint_model, load().endpoint_key)
    assert endpoint is not None and endpoint.name == "big-2 at llm.example.org"
    assert "k-secret" not in repr(endpoint) + repr(load())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on the small corpus."""
    with Store.open(corpus.build(tmp_path / "desk.db")) as store:
        yield Desk(store)


def contradicted(desk: Desk) -> tuple[View, str]:
    """Return a view with a contradicted claim open, and its first evidence."""
    flag = desk.store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))[0]
    return View(claim=flag.claim.id), flag.evidence[0].claim.id


def test_what_was_said_is_logged_and_shown_beside_its_evidence(desk: Desk) -> None:
    view, evidence = contradicted(desk)
    before = desk.store.flags()
    with server(replies(said(json.dumps(GOOD)))) as (url, asked):
        desk.second_opinion(view, evidence, Endpoint(url=url, model="tiny-1"), reviewer="Ada", at=at())
    (row,) = desk.store.log()
    assert (row.action, row.asked, row.note) == (
        Action.OPINION, "tiny-1 at 127.0.0.1", "contradicts: 1,200 here, 900 there.",
    )  # fmt: skip
    assert row.claim_id == view.claim and desk.store.verify_log() is None
    assert len(asked) == 1 and desk.store.flags() == before and desk.store.rulings([row.claim_id or ""]) == {}
    focus = desk.focus(view)
    assert focus is not None
    cards = {card["id"]: card for card in with_opinions(focus.sheet, focus.history, "tiny-1 at 127.0.0.1")["evidence"]}
    assert cards[evidence]["opinions"] == ["tiny-1 at 127.0.0.1: contradicts: 1,200 here, 900 there."]
    assert all(card["ask"].startswith("Ask tiny-1 at 127.0.0.1") for card in cards.values())
    assert all(not card["opinions"] for id_, card in cards.items() if id_ != evidence)


def test_nothing_is_sent_for_somebody_who_may_not_or_has_no_name(desk: Desk) -> None:
    view, evidence = contradicted(desk)
    with server(replies(said(json.dumps(GOOD)))) as (url, asked):
        endpoint = Endpoint(url=url, model="tiny-1")
        reader = desk.acting(lambda: Person(name="Rea", role=Role.READER))
        with pytest.raises(RoleError):
            reader.second_opinion(view, evidence, endpoint, reviewer="Rea", at=at())
        with pytest.raises(DecideError, match="needs a name"):
            desk.second_opinion(view, evidence, endpoint, reviewer=" ", at=at())
        with pytest.raises(DecideError, match="no longer in the corpus"):
            desk.second_opinion(view, "gone", endpoint, reviewer="Ada", at=at())
    assert asked == [] and desk.store.log() == []
