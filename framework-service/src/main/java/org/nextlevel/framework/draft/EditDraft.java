package org.nextlevel.framework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** Changes one item of a draft and reads the whole document again, so that its parts always fit together. */
@ApplicationScoped
class EditDraft {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final DocumentReader reader;

    EditDraft(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * @param item key or id of what is replaced or added; the body may repeat it
     * @throws Invalid when the body is no object, or the whole does not fit together
     */
    FrameworkDocument with(FrameworkDocument draft, DraftSection part, String item, JsonNode body) {
        if (!body.isObject()) {
            throw new Invalid("#", "must be an object");
        }
        ObjectNode tree = JSON.valueToTree(draft);
        ArrayNode list = (ArrayNode) tree.path(part.name());
        ObjectNode written = ((ObjectNode) body).put(part.id(), item);
        int place = place(list, part, item);
        if (place < 0) {
            list.add(written);
        } else {
            list.set(place, written);
        }
        String pointer = "#/%s/%d".formatted(part, place < 0 ? list.size() - 1 : place);
        try {
            return reader.document(DocumentSource.of(tree), draft.key());
        } catch (Invalid e) {
            throw new Invalid(e.violations().stream()
                    .map(fault -> withinTheBody(fault, pointer))
                    .toList());
        }
    }

    /** The caller sent one item, and knows nothing of its place in the list. */
    private static Violation withinTheBody(Violation fault, String pointer) {
        boolean isOfTheItem = fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/");
        return isOfTheItem ? Violation.at("#" + fault.pointer().substring(pointer.length()), fault.detail()) : fault;
    }

    /** @throws NotFound when the list has no such item */
    JsonNode item(FrameworkDocument draft, DraftSection part, String item) {
        ArrayNode list = (ArrayNode) JSON.valueToTree(draft).path(part.name());
        return list.path(require(list, part, item));
    }

    /** @throws NotFound when the list has no such item */
    FrameworkDocument without(FrameworkDocument draft, DraftSection part, String item) {
        ObjectNode tree = JSON.valueToTree(draft);
        ArrayNode list = (ArrayNode) tree.path(part.name());
        list.remove(require(list, part, item));
        return reader.document(DocumentSource.of(tree), draft.key());
    }

    private static int require(ArrayNode list, DraftSection part, String item) {
        int place = place(list, part, item);
        if (place < 0) {
            throw new NotFound(Sentence.say("item of %s", part.name()), item);
        }
        return place;
    }

    private static int place(ArrayNode list, DraftSection part, String item) {
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).path(part.id()).asText().equals(item)) {
                return i;
            }
        }
        return -1;
    }
}
