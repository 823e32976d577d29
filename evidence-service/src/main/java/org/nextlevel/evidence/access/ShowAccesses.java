package org.nextlevel.evidence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.personal.FindActors;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.reference.PersonReference;

/** Names those who did something, and those whose data it was. */
@ApplicationScoped
class ShowAccesses {
    private final FindActors actors;

    ShowAccesses(FindActors actors) {
        this.actors = actors;
    }

    /** Two queries, however many there are. */
    @Transactional
    Page<AccessView> named(Page<AuditEntry> page) {
        Set<String> names = page.items().stream()
                .filter(entry -> !entry.byName())
                .map(AuditEntry::actor)
                .collect(Collectors.toSet());
        Set<UUID> people = page.items().stream()
                .map(AuditEntry::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, PersonReference> known = actors.of(names);
        Map<UUID, PersonReference> subjects = actors.byId(people);
        return page.map(entry -> AccessView.of(
                entry,
                AccessActor.of(entry.actor(), entry.byName(), entry.byName() ? null : known.get(entry.actor())),
                entry.subject() == null
                        ? null
                        : subjects.getOrDefault(entry.subject(), PersonReference.of(entry.subject()))));
    }
}
