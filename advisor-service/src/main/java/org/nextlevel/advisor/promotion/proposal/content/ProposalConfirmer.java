package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Somebody who confirmed a piece of evidence. Only the id is kept: how somebody is called is asked for when it is read, so that
 * nobody's name outlives them.
 *
 * @param relation what they were to the owner when the work was done, by the directory; absent where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalConfirmer(
        PersonReference person,
        @Nullable @Schema(examples = "MANAGER") ConfirmerRelation relation) {
    /** The direct manager first. */
    public static final Comparator<ProposalConfirmer> WEIGHTIEST = Comparator.comparing(
                    ProposalConfirmer::relation, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.person().id());

    /** The same with the name that its reader may know. */
    public ProposalConfirmer named(Naming names) {
        return new ProposalConfirmer(names.of(person.id()), relation);
    }

    /** What somebody was to the owner when the work was done, as evidence-service finds it; the weightiest first. */
    public enum ConfirmerRelation {
        /** The direct manager. */
        MANAGER,
        /** A manager further up. */
        ABOVE,
        /** Somebody of the same manager or department. */
        PEER,
        /** Anybody else. */
        OTHER,
        /** Somebody who reported to the owner. */
        REPORT;

        /** By its name; empty for null and for what is not known here. */
        public static Optional<ConfirmerRelation> find(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }
}
