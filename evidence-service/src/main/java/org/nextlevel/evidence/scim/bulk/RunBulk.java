package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.answer.ResourceOperations;
import org.nextlevel.evidence.scim.answer.ScimAddress;

/** Does many operations one after another, each in a transaction of its own: what one is refused does not undo another. */
@ApplicationScoped
class RunBulk {
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

    private final List<ResourceOperations> resources;
    private final ScimAddress address;

    RunBulk(@All List<ResourceOperations> resources, ScimAddress address) {
        this.resources = resources;
        this.address = address;
    }

    /** The answer, an item an operation that was tried, in the order of trying. */
    ObjectNode run(BulkRequest request) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("schemas").add(SCHEMA);
        ArrayNode answers = json.putArray("Operations");
        Map<String, BulkOperation> named = request.operations().stream()
                .filter(one -> one.bulkId() != null)
                .collect(Collectors.toMap(BulkOperation::bulkId, one -> one, (first, _) -> first));
        new Run(request.failOnErrors(), named, answers).all(request.operations());
        return json;
    }

    /** One request while it is worked on. */
    private final class Run {
        private final int failOnErrors;
        private final Map<String, BulkOperation> named;
        private final ArrayNode answers;
        private final Map<String, String> ids = new HashMap<>();
        /** By what they are: two may say the same. */
        private final Set<BulkOperation> begun = Collections.newSetFromMap(new IdentityHashMap<>());

        private int failures;

        private Run(int failOnErrors, Map<String, BulkOperation> named, ArrayNode answers) {
            this.failOnErrors = failOnErrors;
            this.named = named;
            this.answers = answers;
        }

        private void all(List<BulkOperation> operations) {
            operations.forEach(this::tryOne);
        }

        /** Whatever it refers to comes first, wherever it stands. */
        private void tryOne(BulkOperation one) {
            if (isOver() || one.bulkId() != null && !begun.add(one)) {
                return;
            }
            for (String reference : one.references()) {
                if (!ids.containsKey(reference) && named.containsKey(reference)) {
                    tryOne(named.get(reference));
                }
            }
            if (!isOver()) {
                ObjectNode answer = new OneOperation(resources, ids, address).answer(one);
                failures += answer.has("response") ? 1 : 0;
                answers.add(answer);
            }
        }

        private boolean isOver() {
            return failOnErrors > 0 && failures >= failOnErrors;
        }
    }
}
