package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nextlevel.evidence.scim.answer.ResourceOperations;
import org.nextlevel.evidence.scim.answer.ScimAddress;
import org.nextlevel.evidence.scim.answer.ScimError;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.sentence.Sentence;

/** Does one operation of many and answers what became of it. */
final class OneOperation {
    private static final Logger LOG = Logger.getLogger(OneOperation.class);

    private final List<ResourceOperations> resources;
    private final Map<String, String> ids;
    private final ScimAddress address;

    /** @param ids of the resources that were added, by their bulk ids; more come to it */
    OneOperation(List<ResourceOperations> resources, Map<String, String> ids, ScimAddress address) {
        this.resources = resources;
        this.ids = ids;
        this.address = address;
    }

    ObjectNode answer(BulkOperation one) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("method", one.method());
        if (one.bulkId() != null) {
            answer.put("bulkId", one.bulkId());
        }
        try {
            done(one, answer);
        } catch (ScimRefusal refusal) {
            refused(answer, ScimError.of(refusal));
        } catch (ApiProblem problem) {
            refused(answer, ScimError.of(problem));
        } catch (RuntimeException failed) {
            // The others of the request are done all the same.
            LOG.error("An operation of a bulk request failed", failed);
            refused(
                    answer,
                    new ScimError(500, null, Sentence.of("Something went wrong on our side; quote the requestId.")));
        }
        return answer;
    }

    private static void refused(ObjectNode answer, ScimError error) {
        answer.put("status", Integer.toString(error.status()));
        answer.set("response", error.toJson());
    }

    private void done(BulkOperation one, ObjectNode answer) {
        String path = one.path() == null ? "" : one.resolved(one.path(), ids);
        ResourceOperations kind = resources.stream()
                .filter(each -> path.equals(each.path()) || path.startsWith(each.path() + "/"))
                .findFirst()
                .orElseThrow(() -> ScimRefusal.invalidPath("path: must begin with /Users or /Groups."));
        Optional<String> id = path.length() > kind.path().length() + 1
                ? Optional.of(path.substring(kind.path().length() + 1))
                : Optional.empty();
        if (id.isPresent() && !one.method().equals("POST")) {
            // It is said of what is refused as well (RFC 7644, 3.7.3).
            answer.put("location", address.of(path));
        }
        switch (one.method()) {
            case "POST" -> created(one, kind, id, answer);
            case "PUT" -> changed(answer, "200", kind.replace(required(id), one.version(), data(one)));
            case "PATCH" -> changed(answer, "200", kind.patch(required(id), one.version(), data(one)));
            case "DELETE" -> {
                kind.delete(required(id), one.version());
                answer.put("status", "204");
            }
            default -> throw ScimRefusal.invalidSyntax("method: must be POST, PUT, PATCH or DELETE.");
        }
    }

    private void created(BulkOperation one, ResourceOperations kind, Optional<String> id, ObjectNode answer) {
        if (one.bulkId() == null || id.isPresent()) {
            throw ScimRefusal.invalidSyntax("POST: needs a bulkId, and a path without an id.");
        }
        ObjectNode resource = kind.create(data(one));
        ids.put(one.bulkId(), resource.path("id").asText());
        changed(answer, "201", resource);
    }

    private static void changed(ObjectNode answer, String status, ObjectNode resource) {
        JsonNode meta = resource.path("meta");
        answer.put("location", meta.path("location").asText());
        answer.put("version", meta.path("version").asText());
        answer.put("status", status);
    }

    private static String required(Optional<String> id) {
        return id.orElseThrow(() -> ScimRefusal.invalidPath("path: must end with the id of the resource."));
    }

    private byte[] data(BulkOperation one) {
        if (one.data() == null) {
            throw ScimRefusal.invalidSyntax("data: must not be missing.");
        }
        String data = one.resolved(one.data().toString(), ids);
        if (data.contains("\"bulkId:")) {
            throw ScimRefusal.unresolved("data: a bulkId in it is of no resource that could be added before.");
        }
        return data.getBytes(StandardCharsets.UTF_8);
    }
}
