"""Which addresses the crawler speaks to. Each case is a way somebody got out of another program."""

import asyncio
import socket

import pytest

from crawler.fetcher import Ask, open_fetcher
from crawler.found import url_key
from crawler.gate import Gate, GatedResolver
from crawler.losses import Lost
from crawler.manners import Manners
from pipeline.errors import SettingsError

MANNERS = Manners(contact="desk@example.org", total_timeout=5)


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fe80::1%25lo]/",
        "http://[fd00::1]/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0/",
        "http://10.0.0.1/",
        "http://172.16.3.4/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
    ],
)
def test_private_addresses_are_refused_by_name(url: str) -> None:
    with pytest.raises(Lost) as caught:
        Gate().check_url(url)
    assert caught.value.loss.reason == "private_address"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "ftp://example.org/",
        "data:text/html,hello",
        "source:file:///etc/passwd",
        "javascript:alert(1)",
        "http://user:secret@example.org/",
        "http://169.254.169.254:8888\\@example.org/",
        "http://example.org/\r\nHost: other",
        "http://exa mple.org/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http:///path",
        "http://[::1/",
        "//example.org/",
        "http://example.org/" + "a" * 5000,
        "http://ü..example/",
        "",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(Lost) as caught:
        Gate().check_url(url)
    assert caught.value.loss.reason == "bad_address"


def test_public_addresses_pass_without_their_fragment() -> None:
    gate = Gate()
    assert gate.check_url("https://example.org/a?b=c#d") == "https://example.org/a?b=c"
    assert gate.allows("93.184.215.14")
    assert gate.allows("2606:2800:21f:cb07:6820:80da:af6b:8b2c")


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://Bücher.example:81/ä?q=ö#ü", "https://xn--bcher-kva.example:81/%C3%A4?q=%C3%B6"),
        ("https://straße.example/a%20b c", "https://xn--strae-oqa.example/a%20b%20c"),
        ("https://news.example/기사/1", "https://news.example/%EA%B8%B0%EC%82%AC/1"),
        ("https://news.example/a+b;c='1'&d=[2]", "https://news.example/a+b;c='1'&d=[2]"),
    ],
)
def test_addresses_go_out_in_ascii(url: str, plain: str) -> None:
    assert Gate().check_url(url) == plain
    assert url_key(url) == plain


def test_only_the_named_range_is_let_through() -> None:
    gate = Gate(["127.0.0.1/32"])
    assert gate.allows("127.0.0.1")
    assert gate.allows("::ffff:127.0.0.1")
    assert not gate.allows("127.0.0.2")
    assert not gate.allows("10.0.0.1")


def test_a_wrong_range_is_a_sentence() -> None:
    with pytest.raises(SettingsError, match="Write ranges as"):
        Gate(["10.0.0"])


def test_a_name_with_one_private_address_is_refused() -> None:
    class TwoFaced(GatedResolver):
        async def _look_up(self, host: str, port: int, family: socket.AddressFamily) -> list:  # type: ignore[type-arg]
            return [{"host": "93.184.215.14"}, {"host": "127.0.0.1"}]

    async def resolve() -> None:
        resolver = TwoFaced(Gate())
        with pytest.raises(Lost, match=r"127\.0\.0\.1"):
            await resolver.resolve("rebinding.example")
        await resolver.close()

    asyncio.run(resolve())


def test_the_socket_itself_refuses() -> None:
    """Whatever name or cache stands before it, the address that is dialled is checked."""
    with pytest.raises(Lost):
        Gate().open_socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 80)))


@pytest.mark.parametrize("host", ["inside.example", "localhost"])
def test_no_packet_reaches_a_listener(host: str) -> None:
    async def fetch(port: int) -> str | None:
        async with open_fetcher(MANNERS, {"inside.example": "127.0.0.1"}) as fetcher:
            fetched = await fetcher.fetch(Ask(url=f"http://{host}:{port}/"))
            return fetched.loss.reason if fetched.loss else None

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        assert asyncio.run(fetch(listener.getsockname()[1])) == "private_address"
        with pytest.raises(TimeoutError):
            listener.accept()


@pytest.mark.parametrize("contact", ["", "  ", "nobody", "a b@c.example", "x\n@y.example"])
def test_without_a_contact_nothing_is_fetched(contact: str) -> None:
    with pytest.raises(SettingsError):
        Manners(contact=contact).user_agent()


def test_the_user_agent_names_product_and_contact() -> None:
    assert MANNERS.user_agent() == "Dateline/1.0 (+desk@example.org)"
