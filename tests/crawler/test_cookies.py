"""Cookies live for one question and go to the host that set them only."""

from crawler.cookies import MOST, Cookies

HERE = "https://post.example/news/1"


def test_what_a_host_sets_it_gets_back() -> None:
    jar = Cookies()
    jar.keep(HERE, [("Set-Cookie", "seen=1; Path=/; HttpOnly"), ("set-cookie", "lang=en"), ("Server", "x=1")])
    assert jar.header("https://post.example/other") == {"Cookie": "seen=1; lang=en"}


def test_no_other_host_gets_it() -> None:
    jar = Cookies()
    jar.keep(HERE, [("Set-Cookie", "seen=1; Domain=example")])
    assert jar.header("https://other.example/") == {}
    assert jar.header("http://post.example/") == {}


def test_what_is_taken_back_is_forgotten() -> None:
    jar = Cookies()
    jar.keep(HERE, [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), ("Set-Cookie", "c=3")])
    jar.keep(HERE, [("Set-Cookie", "a=; Max-Age=0"), ("Set-Cookie", "b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT")])
    assert jar.header(HERE) == {"Cookie": "c=3"}


def test_what_is_no_cookie_is_left_out_and_there_is_an_end_to_them() -> None:
    jar = Cookies()
    jar.keep(HERE, [("Set-Cookie", "a=1\r\nX: y"), ("Set-Cookie", "novalue"), ("Set-Cookie", f"big={'x' * 5000}")])
    assert jar.header(HERE) == {}
    jar.keep(HERE, [("Set-Cookie", f"n{number}=1") for number in range(MOST + 9)])
    assert len(jar.header(HERE)["Cookie"].split("; ")) == MOST
