package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.Problem;

/**
 * An error as SCIM answers it (RFC 7644, 3.12).
 *
 * @param type the {@code scimType}; null where there is none
 */
public record ScimError(int status, String type, String detail) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static final Map<String, String> TYPES = Map.of(
            "user-name-taken", "uniqueness",
            "external-id-taken", "uniqueness",
            "conflict", "uniqueness",
            // Bodies are read by SCIM itself, so that it is of a parameter.
            "malformed", "invalidValue",
            "invalid", "invalidValue",
            "too-large", "tooMany");

    private static final String PREFIX = "urn:problem:";

    /** What a refusal says. */
    public static ScimError of(ScimRefusal refusal) {
        return new ScimError(refusal.status(), refusal.type(), refusal.getMessage());
    }

    /** The same as a problem of the rest of the API says; what breaks a rule is 400 in SCIM. */
    public static ScimError of(Problem problem) {
        return of(
                problem.status(),
                problem.type().toString().substring(PREFIX.length()),
                said(problem.detail(), problem.violations()));
    }

    /** The same of one that was not answered yet. */
    public static ScimError of(ApiProblem problem) {
        return of(problem.status(), problem.code(), said(problem.getMessage(), problem.violations()));
    }

    /** SCIM has no room for violations but the detail. */
    private static String said(String detail, List<Violation> violations) {
        return violations == null || violations.isEmpty()
                ? detail
                : violations.stream().map(Violation::inASentence).distinct().collect(Collectors.joining("; "));
    }

    private static ScimError of(int status, String code, String detail) {
        return new ScimError(status == 422 ? 400 : status, TYPES.get(code), detail);
    }

    /** As JSON; the status is a text there. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(SCHEMA);
        json.put("status", Integer.toString(status));
        if (type != null) {
            json.put("scimType", type);
        }
        return json.put("detail", detail);
    }
}
