package dev.sourceline.platform.problem;

import java.util.Locale;
import java.util.Optional;

/** The closed list of problem types. */
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "The body is not what its Content-Type or its Content-Encoding says: the JSON has a syntax error, the bytes are not"
                    + " valid UTF-8 or not gzip, or the text holds a NUL character. Mend the body and send it again."),
    BAD_PARAMETER(
            400,
            "A query parameter cannot be used",
            "The parameter is unknown here, given twice, or its value is not of the kind that is documented for it."),
    BAD_HEADER(400, "A header cannot be used", "The value of the header is not of the kind that is documented for it."),
    UNAUTHENTICATED(
            401,
            "The caller is not known",
            "The request brings no token and no API key, or one that is unknown, expired, revoked or meant for another"
                    + " service. Send one that is good in the header Authorization: Bearer …."),
    INSUFFICIENT_SCOPE(
            403,
            "The caller may not do this",
            "The caller is known, and the token or the API key does not have the scope that the header WWW-Authenticate"
                    + " names: read to read, write to keep and delete articles, admin to manage API keys."),
    NOT_FOUND(
            404,
            "Nothing is here",
            "The address leads to nothing: the path is unknown, or there is nothing with that id."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not supported here",
            "The address exists, and supports the methods that the header Allow lists."),
    NOT_ACCEPTABLE(
            406,
            "No acceptable representation",
            "None of the media types in the header Accept is offered at this address."),
    CONFLICT(
            409,
            "The request conflicts with another one",
            "Another request changed the same thing at the same time, or what is there does not allow it; the detail says which."),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            "The same request is being worked on",
            "Another request with the same Idempotency-Key has not been answered yet. Send the request again a little later:"
                    + " you are told what became of the other one."),
    GONE(410, "It was deleted", "There was something at this address, and it was deleted for good."),
    CURSOR_TOO_OLD(
            410,
            "The cursor is too old",
            "The feed does not keep all that came after this cursor. Take a new cursor, read what there is, and follow from"
                    + " that cursor."),
    PRECONDITION_FAILED(
            412,
            "It has changed since you read it",
            "The entity tag in the header If-Match is not the present one. Read it again, decide again, and send the new tag."),
    CONTENT_TOO_LARGE(413, "The content is too large", "The text or the body is longer than the service accepts."),
    ADDRESS_TOO_LONG(
            414, "The address is too long", "The path and the query together are longer than the service reads."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The media type is not supported",
            "The body is of a kind, in a charset, or packed in a way that is not accepted at this address; the header"
                    + " Accept-Encoding of the answer names the way that is."),
    INVALID_CONTENT(
            422,
            "The content is not valid",
            "The body can be read, but a part of it is missing or not valid. The member errors says which."),
    PRECONDITION_REQUIRED(
            428,
            "The request must be conditional",
            "Send the entity tag that you read in the header If-Match, so that nobody's change is lost."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used for something else",
            "The same caller has sent this Idempotency-Key with another article within the last 24 hours. A key belongs to one"
                    + " request and its repetitions."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The client has used up its share; the headers RateLimit and RateLimit-Policy tell how large it is. Send the"
                    + " request again after the time in the header Retry-After."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "All headers together are longer than the service reads."),
    INTERNAL_ERROR(
            500, "The service failed", "A mistake of ours. It was logged under the trace id that the problem shows."),
    UNAVAILABLE(
            503,
            "The service is not available now",
            "The database, or the issuer of the caller's token, cannot be reached or is too busy, or as many texts are being worked"
                    + " on as there is memory for. Send the request again after the time in the header Retry-After.");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    /** The type with this name in its address, such as {@code not-found}. */
    static Optional<ProblemType> find(String slug) {
        for (ProblemType type : values()) {
            if (type.slug().equals(slug)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of the description of this type. */
    public String address() {
        return "/v1/problems/" + slug();
    }
}
