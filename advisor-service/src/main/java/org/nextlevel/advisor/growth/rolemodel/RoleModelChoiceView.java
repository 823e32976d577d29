package org.nextlevel.advisor.growth.rolemodel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody chose about being a role model. */
record RoleModelChoiceView(
        @Schema(description = "Whether they are counted.", examples = "true")
        boolean agreed,

        @Schema(description = "Whether colleagues learn who it is.", examples = "false")
        boolean named) {
    static RoleModelChoiceView of(RoleModel model) {
        return new RoleModelChoiceView(model.agreed(), model.named());
    }
}
