package org.nextlevel.evidence.scim.protocol;

import org.nextlevel.sentence.Sentence;

/** Why a SCIM request is refused, as RFC 7644, 3.12 names it. */
public final class ScimRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private ScimRefusal(int status, String type, String detail, Object... values) {
        super(Sentence.say(detail, values), null, false, false);
        this.status = status;
        this.type = type;
    }

    /** 400 for a value that is of another type, missing, or not allowed. */
    public static ScimRefusal invalidValue(String detail, Object... values) {
        return new ScimRefusal(400, "invalidValue", detail, values);
    }

    /** 400 for a body that has not the form of what it should be. */
    public static ScimRefusal invalidSyntax(String detail, Object... values) {
        return new ScimRefusal(400, "invalidSyntax", detail, values);
    }

    /** 400 for a filter that cannot be read, or compares what cannot be compared. */
    public static ScimRefusal invalidFilter(String detail, Object... values) {
        return new ScimRefusal(400, "invalidFilter", detail, values);
    }

    /** 400 for the path of a change that names nothing. */
    public static ScimRefusal invalidPath(String detail, Object... values) {
        return new ScimRefusal(400, "invalidPath", detail, values);
    }

    /** 400 for a change of values that are not there. */
    public static ScimRefusal noTarget(String detail, Object... values) {
        return new ScimRefusal(400, "noTarget", detail, values);
    }

    /** 400 for a change of what only this service sets. */
    public static ScimRefusal mutability(String detail, Object... values) {
        return new ScimRefusal(400, "mutability", detail, values);
    }

    /** 400 for a cursor that this list did not give (RFC 9865). */
    public static ScimRefusal invalidCursor(String detail, Object... values) {
        return new ScimRefusal(400, "invalidCursor", detail, values);
    }

    /** 409 for what somebody else has already. */
    public static ScimRefusal uniqueness(String detail, Object... values) {
        return new ScimRefusal(409, "uniqueness", detail, values);
    }

    /** 409 for a reference to what could not be added. */
    public static ScimRefusal unresolved(String detail, Object... values) {
        return new ScimRefusal(409, "invalidValue", detail, values);
    }

    /** 404 for what is not there, or not any more. */
    public static ScimRefusal notFound(String kind, Object id) {
        return new ScimRefusal(404, null, "There is no %s %s.", Sentence.of(kind), id);
    }

    /** 403 for what is known and not allowed. */
    public static ScimRefusal forbidden(String detail, Object... values) {
        return new ScimRefusal(403, null, detail, values);
    }

    /** 412 for a change of what somebody else changed since. */
    public static ScimRefusal stale(String detail, Object... values) {
        return new ScimRefusal(412, null, detail, values);
    }

    /** 413 for more than is taken at once. */
    public static ScimRefusal tooMany(String detail, Object... values) {
        return new ScimRefusal(413, "tooMany", detail, values);
    }

    /** 501 for what is described in the RFC and not served here. */
    public static ScimRefusal notImplemented(String detail, Object... values) {
        return new ScimRefusal(501, null, detail, values);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The {@code scimType}; null where there is none. */
    public String type() {
        return type;
    }
}
