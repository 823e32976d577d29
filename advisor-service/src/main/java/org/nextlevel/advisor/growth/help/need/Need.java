package org.nextlevel.advisor.growth.help.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.kit.tenant.Aggregate;

/** The question of a manager who can help with something. */
@Entity
class Need extends Aggregate {
    @Id
    private UUID id;

    private UUID authorId;

    private String title;
    private String description;
    private List<String> tags;

    private LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    private NeedScope scope;

    private Instant postedAt;

    protected Need() {}

    Need(UUID authorId, PostNeedRequest request, Instant now) {
        this.id = UUID.randomUUID();
        this.authorId = authorId;
        this.postedAt = now;
        change(request);
    }

    final void change(PostNeedRequest request) {
        title = request.title().strip();
        description =
                request.description() == null ? null : request.description().strip();
        tags = request.competencies().stream()
                .map(NeededCompetency::tag)
                .distinct()
                .toList();
        untilOn = request.until();
        scope = request.scope();
    }

    UUID id() {
        return id;
    }

    UUID authorId() {
        return authorId;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    boolean isBy(UUID employee) {
        return authorId.equals(employee);
    }

    /** Whether somebody may see it and offer help. */
    boolean concerns(Subject reader) {
        return isBy(reader.employee().id())
                || scope == NeedScope.COMPANY
                || reader.line().contains(authorId);
    }

    boolean isOpen(LocalDate today) {
        return !untilOn.isBefore(today);
    }

    /** Whether it asks for any of these tags, see {@link NeededCompetency#tag}. */
    boolean asksFor(Set<String> wanted) {
        return tags.stream().anyMatch(wanted::contains);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<NeededCompetency> competencies() {
        return tags.stream().map(NeededCompetency::of).toList();
    }

    NeedScope scope() {
        return scope;
    }

    Instant postedAt() {
        return postedAt;
    }
}
