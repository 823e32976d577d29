package org.nextlevel.evidence.evidence.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** The running list for its owner, and what is shared of it for others; as many queries for a long page as for a short one. */
@ApplicationScoped
public class ReadList {
    private final ReadEvidence read;
    private final FindEvidence find;

    ReadList(ReadEvidence read, FindEvidence find) {
        this.read = read;
        this.find = find;
    }

    /**
     * A page of it in the order that the filter has.
     *
     * @throws Forbidden when nothing of it is for the caller, or the filter is for the owner
     */
    @Transactional
    public Page<EvidenceView> page(Employee owner, EvidenceFilter filter, PageRequest page) {
        filter.check();
        ReportingRelation relation = read.relation(owner);
        if (filter.state() != null && relation != ReportingRelation.SELF) {
            throw new Forbidden("Only the owner asks for a state; others see what is there.");
        }
        VisibleEvidence seen = new VisibleEvidence(owner.id(), relation, read.viewer());
        Page<FoundEvidence> found = find.find(seen, filter, page);
        if (found.items().isEmpty() && relation == ReportingRelation.OTHER && find.any(seen)) {
            // Words that find nothing are no refusal for who is named on something else.
            read.recordReading(owner, relation, null, false);
            return new Page<>(List.of(), null);
        }
        List<UUID> ids = found.items().stream().map(FoundEvidence::id).toList();
        Map<UUID, EvidenceView> views = read.all(owner, relation, ids).stream()
                .collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        return found.map(one -> views.get(one.id()));
    }
}
