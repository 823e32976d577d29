package org.nextlevel.advisor.promotion.proposal.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;

/**
 * Whose proposal it is, and for what.
 *
 * @param displayName of its owner
 * @param title of the owner's position; absent when the directory has none
 * @param manager the direct manager's name; absent at the top, and when the reader may not know it or nobody has it any more
 * @param company the organization's alias
 * @param level name of the present level
 * @param target name of the level asked for
 * @param frameworkVersion the version that the case stays with
 * @param managerId who that is, which alone is kept, so that nobody's name outlives them; absent where it is read, and in what was
 *     frozen before it was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalHead(
        @Schema(examples = "Emma Example") String displayName,
        @Nullable @Schema(examples = "Platform Engineer") String title,
        @Nullable @Schema(examples = "Mia Example") String manager,
        @Schema(examples = "acme") String company,
        @Schema(examples = "Engineer") String level,
        @Schema(examples = "Senior Engineer") String target,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") long frameworkVersion,
        @Nullable @Schema(hidden = true) UUID managerId) {

    /** The same with the manager's name that its reader may know. */
    public ProposalHead named(Naming names) {
        return new ProposalHead(
                displayName,
                title,
                managerId == null ? manager : names.of(managerId).name(),
                company,
                level,
                target,
                framework,
                frameworkVersion,
                null);
    }
}
