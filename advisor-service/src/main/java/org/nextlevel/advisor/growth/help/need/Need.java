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
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.advisor.growth.help.request.PostNeedRequest;
import org.nextlevel.kit.tenant.Aggregate;

/** That a manager asks "who can help with this?". */
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

    /** Whether it concerns somebody. */
    boolean concerns(NeedReader reader) {
        return isBy(reader.id()) || scope == NeedScope.COMPANY || reader.line().contains(authorId);
    }

    boolean isOpen(LocalDate today) {
        return !untilOn.isBefore(today);
    }

    /** Whether it asks for any of these. */
    boolean asksFor(Set<String> wanted) {
        return tags.stream().anyMatch(wanted::contains);
    }

    /** @param closes which gaps of the reader it would close; null when that was not asked */
    NeedView view(UUID reader, List<NeedMatch> closes) {
        return new NeedView(
                id,
                authorId,
                title,
                description,
                tags.stream().map(NeededCompetency::of).toList(),
                untilOn,
                scope,
                postedAt,
                closes,
                isBy(reader)
                        ? Set.of(NeedAction.CHANGE, NeedAction.DELETE, NeedAction.READ_OFFERS)
                        : Set.of(NeedAction.OFFER_HELP));
    }

    NeedView viewOfAuthor() {
        return view(authorId, null);
    }

    NeedMatch match(String competency, String name, String level) {
        return new NeedMatch(id, title, untilOn, competency, name, level);
    }
}
