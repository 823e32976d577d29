package org.nextlevel.evidence.scim.discovery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.nextlevel.evidence.scim.answer.ScimAddress;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.schema.ResourceKind;
import org.nextlevel.evidence.scim.schema.ScimSchema;

/** What the discovery tells. */
@ApplicationScoped
class Describe {
    private static final String CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
    private static final String KIND = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";

    private final ScimAddress address;

    Describe(ScimAddress address) {
        this.address = address;
    }

    /** @throws ScimRefusal when something is filtered: all of it is told (RFC 7644, 4) */
    void refuse(String filter) {
        if (filter != null) {
            throw ScimRefusal.forbidden("What is described here is not filtered: leave the filter out.");
        }
    }

    ObjectNode config() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(CONFIG);
        json.putObject("patch").put("supported", true);
        json.putObject("bulk")
                .put("supported", true)
                .put("maxOperations", ScimLimits.MOST_OPERATIONS)
                .put("maxPayloadSize", ScimLimits.LARGEST_BODY);
        json.putObject("filter").put("supported", true).put("maxResults", ScimLimits.MOST_RESULTS);
        json.putObject("changePassword").put("supported", false);
        json.putObject("sort").put("supported", true);
        json.putObject("etag").put("supported", true);
        json.putObject("pagination")
                .put("cursor", true)
                .put("index", true)
                .put("defaultPaginationMethod", "index")
                .put("defaultPageSize", ScimLimits.PAGE)
                .put("maxPageSize", ScimLimits.MOST_RESULTS);
        json.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "OAuth Bearer Token")
                .put("description", "A service account's access token with the scope scim.")
                .put("specUri", "https://www.rfc-editor.org/info/rfc6750")
                .put("primary", true);
        meta(json, "ServiceProviderConfig", "/ServiceProviderConfig");
        return json;
    }

    List<ObjectNode> kinds() {
        return Arrays.stream(ResourceKind.values()).map(this::kind).toList();
    }

    ObjectNode kind(String id) {
        return Arrays.stream(ResourceKind.values())
                .filter(kind -> kind.label().equals(id))
                .findFirst()
                .map(this::kind)
                .orElseThrow(() -> ScimRefusal.notFound("resource type", id));
    }

    private ObjectNode kind(ResourceKind kind) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(KIND);
        json.put("id", kind.label()).put("name", kind.label()).put("endpoint", kind.path());
        json.put("description", kind.description()).put("schema", kind.core().id());
        if (!kind.extensions().isEmpty()) {
            var extensions = json.putArray("schemaExtensions");
            kind.extensions()
                    .forEach(one ->
                            extensions.addObject().put("schema", one.id()).put("required", false));
        }
        meta(json, "ResourceType", "/ResourceTypes/" + kind.label());
        return json;
    }

    List<ObjectNode> schemas() {
        return Arrays.stream(ResourceKind.values())
                .flatMap(ResourceKind::schemas)
                .map(this::schema)
                .toList();
    }

    ObjectNode schema(String id) {
        return Arrays.stream(ResourceKind.values())
                .flatMap(ResourceKind::schemas)
                .filter(schema -> schema.id().equalsIgnoreCase(id))
                .findFirst()
                .map(this::schema)
                .orElseThrow(() -> ScimRefusal.notFound("schema", id));
    }

    private ObjectNode schema(ScimSchema schema) {
        ObjectNode json = schema.toJson();
        meta(json, "Schema", "/Schemas/" + schema.id());
        return json;
    }

    private void meta(ObjectNode json, String type, String path) {
        json.putObject("meta").put("resourceType", type).put("location", address.of(path));
    }
}
