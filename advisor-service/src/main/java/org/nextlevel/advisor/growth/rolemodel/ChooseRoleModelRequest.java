package org.nextlevel.advisor.growth.rolemodel;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/** Whether somebody wants to be a role model from now on. */
@ReadAs(value = RoleModelChoiceView.class, computed = "actions")
record ChooseRoleModelRequest(
        @NotNull
        @Schema(
                description =
                        "Whether to be counted in what people at the level show: only what is shared with the whole"
                                + " line and confirmed by somebody else.",
                examples = "true")
        Boolean agreed,

        @NotNull @Schema(description = "Whether colleagues also learn who it is; only with agreed.", examples = "false")
        Boolean named) {}
