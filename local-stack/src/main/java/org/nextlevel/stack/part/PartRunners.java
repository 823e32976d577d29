package org.nextlevel.stack.part;

import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;

/** The runners of a whole stack. */
public final class PartRunners {
    private PartRunners() {}

    /** One runner for every part, in the order of {@link Part}. */
    public static List<PartRunner> of(Layout layout, HealthProbe probe) {
        return List.of(
                new PostgresPart(layout),
                new KafkaPart(layout),
                new KeycloakPart(layout, probe),
                new MailPart(layout),
                new TracesPart(layout),
                new ServicePart(Part.FRAMEWORK_SERVICE, "framework", 256, layout, probe),
                new ServicePart(Part.EVIDENCE_SERVICE, "evidence", 256, layout, probe),
                new ServicePart(Part.ADVISOR_SERVICE, "advisor", 256, layout, probe),
                new ServicePart(Part.INTEGRATION_SERVICE, "integration", 160, layout, probe),
                new ServicePart(Part.API_GATEWAY, "", 160, layout, probe),
                new ServicePart(Part.FRAMEWORK_SERVICE_2, "framework", 256, layout, probe),
                new ServicePart(Part.EVIDENCE_SERVICE_2, "evidence", 256, layout, probe),
                new ServicePart(Part.ADVISOR_SERVICE_2, "advisor", 256, layout, probe),
                new ServicePart(Part.INTEGRATION_SERVICE_2, "integration", 160, layout, probe),
                new ServicePart(Part.API_GATEWAY_2, "", 160, layout, probe));
    }
}
