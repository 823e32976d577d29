package org.nextlevel.advisor.promotion.proposal.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose proposal it is, and for what.
 *
 * @param displayName of its owner
 * @param title of the owner's position; absent when the directory has none
 * @param manager the direct manager's name; absent at the top
 * @param company the organization's alias
 * @param level name of the present level
 * @param target name of the level asked for
 * @param frameworkVersion the version that the case stays with
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
        @Schema(examples = "3") long frameworkVersion) {}
