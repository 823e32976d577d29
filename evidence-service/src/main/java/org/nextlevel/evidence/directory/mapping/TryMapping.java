package org.nextlevel.evidence.directory.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.entry.WrittenEntry.Outcome;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** Shows what rules would do to people before they hold, and finds levels by those that do. */
@ApplicationScoped
class TryMapping {
    private static final Keyset<LevelFinding> BY_ID =
            Keyset.ascending("id", UUID.class, one -> one.person().id());

    private final UntoldLevels untold;
    private final WriteEntry write;
    private final Audit audit;

    TryMapping(UntoldLevels untold, WriteEntry write, Audit audit) {
        this.untold = untold;
        this.write = write;
        this.audit = audit;
    }

    /**
     * A dry run over everybody who was told no level: counts, and a page of those for whom something would be different or no rule
     * holds.
     */
    @Transactional
    MappingPreview preview(ChangeMappingRequest request, PageRequest page) {
        KeepMapping.requirePossible(request);
        List<LevelFinding> all = untold.findings(request.rules());
        List<LevelFinding> worthALook =
                all.stream().filter(one -> one.isChange() || one.rule() == null).toList();
        Page<LevelFinding> shown = BY_ID.page(worthALook, page);
        audit.record(
                "employee-read",
                shown.items().stream().map(one -> one.person().id()).toList());
        return MappingPreview.of(
                all, (int) all.stream().filter(LevelFinding::isChange).count(), shown);
    }

    /** Finds the levels of a page of those who were told none. Whom the caller may not write is left as they are. */
    @Transactional
    AppliedMapping apply(PageRequest page) {
        write.holdDirectory();
        Page<UntoldLevels.Numbered> people = untold.page(page);
        int changed = 0;
        int refused = 0;
        for (UntoldLevels.Numbered person : people.items()) {
            try {
                Outcome outcome =
                        write.write(person.externalId(), EntryChange.NOTHING).outcome();
                changed += outcome == Outcome.CHANGED ? 1 : 0;
            } catch (Forbidden _) {
                refused++;
            }
        }
        return new AppliedMapping(people.items().size(), changed, refused, people.next());
    }
}
