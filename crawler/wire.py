"""What of an answer came before it went wrong: aiohttp's reader of responses, made to hand it over at once.

By itself it drops an answer whose framing fails in the packet of its headers, and lets a reader of the body wait for
the timeout where it fails later.
"""

from aiohttp import ClientPayloadError
from aiohttp.client_proto import ResponseHandler

_BLANK = b"\r\n\r\n"


class Reading(ResponseHandler):
    """Reads headers and body in two steps, and tells the body's reader of a fault in its framing."""

    def data_received(self, data: bytes) -> None:
        head, blank, body = data.partition(_BLANK)
        if blank and body and (self._payload is None or self._payload.is_eof()):
            super().data_received(head + blank)
            data = body
        super().data_received(data)

    def set_exception(self, exc: BaseException, *cause: BaseException) -> None:
        super().set_exception(exc, *cause)
        payload = self._payload
        if payload is not None and not payload.is_eof() and payload.exception() is None:
            payload.set_exception(ClientPayloadError(str(exc)), *cause)
