package org.nextlevel.advisor.growth.rolemodel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.action.Action;

/** What somebody chose about being a role model. */
record RoleModelChoiceView(
        @Schema(description = "Whether they are counted.", examples = "true")
        boolean agreed,

        @Schema(description = "Whether colleagues learn who it is.", examples = "false")
        boolean named,

        @Schema(description = "What the person may do now.") List<Action> actions) {
    private enum Move {
        CHOOSE
    }

    static RoleModelChoiceView of(RoleModel model) {
        return new RoleModelChoiceView(
                model.agreed(),
                model.named(),
                List.of(Action.put(
                        Move.CHOOSE,
                        "/api/employees/%s/role-models/choice".formatted(model.employeeId()),
                        "If-Match",
                        "agreed",
                        "named")));
    }
}
