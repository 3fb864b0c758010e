"""Messages as mails, handed to an SMTP server.

SMTP can lose the answer to a mail that it took: whoever then sends again makes a second copy, and whoever does not may
make none. We send again. Every copy has the same Message-ID, by which mail servers and programs drop the second.
"""

import contextlib
import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from dateline.notices import subject, text
from dateline.outbox import Later, Never
from storage.messages import Message

SECONDS = 20.0  # that a server may take for one answer
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailer:
    """`server`: smtp://user@host:587, with STARTTLS but on this machine, or smtps://user@host."""

    server: str
    sender: str
    password: str | None = field(default=None, repr=False)
    desk: str | None = None
    seconds: float = SECONDS

    def __call__(self, message: Message) -> None:
        """Hand the mail over. Raises `Later` or `Never`, in words without a secret."""
        address = message.channel.partition(":")[2]
        self.hand_over(self.mail(message, address), address)

    def hand_over(self, mail: EmailMessage, address: str) -> None:
        """Hand a mail over to the server. Raises `Later` or `Never`, in words without a secret."""
        try:
            client = self._connect()
            try:
                client.send_message(mail, self.sender, [address])
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    client.quit()  # the mail is taken by now, whatever becomes of the goodbye
            finally:
                client.close()
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            raise _refused(code, said) from error
        except smtplib.SMTPAuthenticationError as error:
            raise Later(f"the mail server does not take our name and password ({error.smtp_code})") from None
        except smtplib.SMTPResponseException as error:
            raise _refused(error.smtp_code, error.smtp_error) from error
        except (OSError, smtplib.SMTPException, ssl.SSLError) as error:
            raise Later(f"the mail server was not reached or broke off ({type(error).__name__})") from error

    def _connect(self) -> smtplib.SMTP:
        parts = urlsplit(self.server)
        host = parts.hostname or ""
        if parts.scheme == "smtps":
            context = ssl.create_default_context()
            client: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=self.seconds, context=context)
        else:
            client = smtplib.SMTP(host, parts.port or 25, timeout=self.seconds)
        try:
            client.ehlo()
            if parts.scheme == "smtp" and host not in LOOPBACK:
                client.starttls(context=ssl.create_default_context())
                client.ehlo()
            if parts.username and self.password:
                client.login(unquote(parts.username), self.password)
        except BaseException:
            client.close()
            raise
        return client

    def mail(self, message: Message, address: str) -> EmailMessage:
        """The mail: the same bytes each time, for the same message."""
        domain = self.sender.rpartition("@")[2]
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"], mail["Subject"] = self.sender, address, subject(message.body)
        mail["Date"] = format_datetime(message.made)
        mail["Message-ID"] = f"<{message.name}@{domain}>"
        mail["References"] = f"<watch.{message.body['watch']}@{domain}>"
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(text(message.body, self.desk))
        return mail


def _refused(code: int, said: bytes | str) -> Later | Never:
    """A refusal for good has a code from 500 up; one below may not last."""
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    sentence = f"the mail server refused it: {code} {' '.join(words.split())[:200]}"
    return Never(sentence) if code >= 500 else Later(sentence)
