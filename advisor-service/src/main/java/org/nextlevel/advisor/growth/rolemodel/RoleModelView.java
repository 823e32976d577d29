package org.nextlevel.advisor.growth.rolemodel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody is a role model. */
record RoleModelView(
        @Schema(description = "Whether they are counted.", examples = "true")
        boolean agreed,

        @Schema(description = "Whether colleagues learn the employee id.", examples = "false")
        boolean named) {
    static RoleModelView of(RoleModel model) {
        return new RoleModelView(model.agreed(), model.named());
    }
}
