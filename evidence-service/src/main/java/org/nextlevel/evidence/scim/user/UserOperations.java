package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.evidence.scim.answer.ResourceOperations;
import org.nextlevel.evidence.scim.answer.SelectAttributes;
import org.nextlevel.evidence.scim.patch.ReadPatch;
import org.nextlevel.evidence.scim.protocol.ReadScim;
import org.nextlevel.evidence.scim.protocol.ScimId;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** What can be done with people, one request or one operation of many. */
@ApplicationScoped
class UserOperations implements ResourceOperations {
    private final WriteUser write;
    private final FindUsers find;
    private final ShowUsers show;

    UserOperations(WriteUser write, FindUsers find, ShowUsers show) {
        this.write = write;
        this.find = find;
        this.show = show;
    }

    @Override
    public String path() {
        return ResourceKind.USER.path();
    }

    @Override
    public ObjectNode get(String id, SelectAttributes wanted) {
        return find.one(ScimId.of("user", id), wanted);
    }

    @Override
    public ObjectNode create(byte[] body) {
        return show.written(write.create(user(body)));
    }

    @Override
    public ObjectNode replace(String id, String ifMatch, byte[] body) {
        return show.written(write.replace(ScimId.of("user", id), ifMatch, user(body)));
    }

    @Override
    public ObjectNode patch(String id, String ifMatch, byte[] body) {
        var steps = ReadPatch.of(ReadScim.object(body), ResourceKind.USER);
        return show.written(write.patch(ScimId.of("user", id), ifMatch, steps));
    }

    @Override
    public void delete(String id, String ifMatch) {
        write.remove(ScimId.of("user", id), ifMatch);
    }

    private static ObjectNode user(byte[] body) {
        return ReadScim.object(body, ResourceKind.USER.core().id());
    }
}
