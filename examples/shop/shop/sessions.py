"""Who is shopping."""

import jwt


def customer(token: str) -> str:
    """Return the customer's number from the token of a session."""
    claims = jwt.decode(token, options={"verify_signature": False})
    return str(claims["sub"])
