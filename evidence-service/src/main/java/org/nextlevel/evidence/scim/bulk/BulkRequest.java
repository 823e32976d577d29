package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nextlevel.evidence.scim.protocol.ReadScim;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/**
 * Many operations in one request (RFC 7644, 3.7).
 *
 * @param failOnErrors after how many refusals nothing more is done; 0 for never
 */
record BulkRequest(int failOnErrors, List<BulkOperation> operations) {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

    /** @throws ScimRefusal when it is no bulk request, or has more operations than are taken */
    static BulkRequest of(byte[] body) {
        ObjectNode bulk = ReadScim.object(body, SCHEMA);
        JsonNode operations = ReadScim.get(bulk, "Operations");
        if (operations == null || !operations.isArray()) {
            throw ScimRefusal.invalidSyntax("\"Operations\" must be a list.");
        }
        if (operations.size() > ScimLimits.MOST_OPERATIONS) {
            throw ScimRefusal.tooMany(
                    "A request can have %d operations at most: send several requests.", ScimLimits.MOST_OPERATIONS);
        }
        JsonNode fail = ReadScim.get(bulk, "failOnErrors");
        return new BulkRequest(
                fail == null ? 0 : fail.asInt(),
                operations.valueStream().map(BulkOperation::of).toList());
    }
}
