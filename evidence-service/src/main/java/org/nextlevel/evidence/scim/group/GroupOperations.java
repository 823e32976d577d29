package org.nextlevel.evidence.scim.group;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.evidence.scim.answer.ResourceOperations;
import org.nextlevel.evidence.scim.answer.SelectAttributes;
import org.nextlevel.evidence.scim.patch.ReadPatch;
import org.nextlevel.evidence.scim.protocol.ReadScim;
import org.nextlevel.evidence.scim.protocol.ScimId;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** What can be done with groups, one request or one operation of many. */
@ApplicationScoped
class GroupOperations implements ResourceOperations {
    private final WriteGroup write;
    private final FindGroups find;

    GroupOperations(WriteGroup write, FindGroups find) {
        this.write = write;
        this.find = find;
    }

    @Override
    public String path() {
        return ResourceKind.GROUP.path();
    }

    @Override
    public ObjectNode get(String id, SelectAttributes wanted) {
        return find.one(ScimId.of("group", id), wanted);
    }

    @Override
    public ObjectNode create(byte[] body) {
        return find.one(write.create(group(body)), SelectAttributes.ALL);
    }

    @Override
    public ObjectNode replace(String id, String ifMatch, byte[] body) {
        UUID group = ScimId.of("group", id);
        write.replace(group, ifMatch, group(body));
        return find.one(group, SelectAttributes.ALL);
    }

    @Override
    public ObjectNode patch(String id, String ifMatch, byte[] body) {
        return patch(id, ifMatch, body, SelectAttributes.WITHOUT_MEMBERS);
    }

    /**
     * Changes a part of one and answers it.
     *
     * @param wanted what is not wanted is not looked for
     */
    ObjectNode patch(String id, String ifMatch, byte[] body, SelectAttributes wanted) {
        UUID group = ScimId.of("group", id);
        write.patch(group, ifMatch, ReadPatch.of(ReadScim.object(body), ResourceKind.GROUP));
        return find.one(group, wanted);
    }

    @Override
    public void delete(String id, String ifMatch) {
        write.remove(ScimId.of("group", id), ifMatch);
    }

    private static ObjectNode group(byte[] body) {
        return ReadScim.object(body, ResourceKind.GROUP.core().id());
    }
}
