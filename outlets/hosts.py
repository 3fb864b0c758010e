"""One spelling for a host name, whatever alphabet it is written in."""


def ascii_host(host: str) -> str:
    """The name as it is looked up: in lower case, other alphabets by IDNA. Raises `ValueError` for what is no name."""
    if host.isascii():
        return host.lower()
    from yarl import URL  # seldom needed, and the catalogue is read by every command

    return str(URL.build(scheme="http", host=host).raw_host)
