"""What a Content-Type header says."""


def read_label(label: str | None) -> tuple[str, str | None]:
    """Media type and charset; ("", None) where neither is named."""
    media, _, rest = (label or "").partition(";")
    charset = next((p.partition("=")[2] for p in rest.split(";") if p.strip().lower().startswith("charset=")), "")
    return media.strip().lower(), charset.strip(" \"'") or None
