package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.evidence.scim.answer.ListAnswer;
import org.nextlevel.evidence.scim.group.FindGroups;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.query.ListRequest;
import org.nextlevel.evidence.scim.user.FindUsers;

/** Lists people and groups as one list: the people first. */
@ApplicationScoped
class SearchAll {
    private final FindUsers users;
    private final FindGroups groups;

    SearchAll(FindUsers users, FindGroups groups) {
        this.users = users;
        this.groups = groups;
    }

    @Transactional
    ListAnswer all(ListRequest request) {
        if (request.isByCursor()) {
            throw ScimRefusal.invalidCursor("People and groups together are read by startIndex: leave the cursor out.");
        }
        ListAnswer people = users.all(request);
        List<ObjectNode> resources = new ArrayList<>(people.resources());
        int left = request.most() - resources.size();
        int start = Math.toIntExact(Math.max(1, request.start() - people.total()));
        ListAnswer more = groups.all(request.from(start, left));
        resources.addAll(more.resources());
        return new ListAnswer(people.total() + more.total(), request.start(), null, null, resources);
    }
}
