package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.scim.answer.ListAnswer;
import org.nextlevel.evidence.scim.answer.SelectAttributes;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.query.CompileFilter;
import org.nextlevel.evidence.scim.query.Condition;
import org.nextlevel.evidence.scim.query.ListPart;
import org.nextlevel.evidence.scim.query.ListRequest;
import org.nextlevel.evidence.scim.query.ScimOrder;

/** Reads people. */
@ApplicationScoped
public class FindUsers {
    private static final String ID = "person.id";

    private final ProvisionedPeople people;
    private final UserColumns columns;
    private final ShowUsers show;

    FindUsers(ProvisionedPeople people, UserColumns columns, ShowUsers show) {
        this.people = people;
        this.columns = columns;
        this.show = show;
    }

    /**
     * One of them.
     *
     * @throws ScimRefusal when there is none of this id
     */
    @Transactional
    public ObjectNode one(UUID id, SelectAttributes wanted) {
        ProvisionedPerson person = people.find(id).orElseThrow(() -> ScimRefusal.notFound("user", id));
        return show.one(person, wanted);
    }

    /** Those who fit. */
    @Transactional
    public ListAnswer all(ListRequest request) {
        Condition condition = CompileFilter.of(request.filter(), columns);
        ScimOrder order = ScimOrder.of(request, columns, ID);
        long total = people.count(condition.text(), condition.values());
        List<ProvisionedPerson> found = request.most() == 0 ? List.of() : list(condition, order);
        ListPart<ProvisionedPerson> part = order.part(found, ProvisionedPerson::sortKey, ProvisionedPerson::id);
        SelectAttributes wanted = new SelectAttributes(request.attributes(), request.excludedAttributes());
        List<ObjectNode> resources =
                show.all(part.shown(), wanted).stream().map(wanted::of).toList();
        return new ListAnswer(total, order.isByCursor() ? 0 : request.start(), part.next(), part.previous(), resources);
    }

    private List<ProvisionedPerson> list(Condition condition, ScimOrder order) {
        Map<String, Object> values = new HashMap<>(condition.values());
        values.putAll(order.values());
        String text = "(" + condition.text() + ") and " + order.beyond().text();
        return people.list(order.key(), text, order.clause(ID), values);
    }
}
