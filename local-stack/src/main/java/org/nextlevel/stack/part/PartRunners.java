package org.nextlevel.stack.part;

import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.mail.MailServer;
import org.nextlevel.stack.server.trace.TraceReceiver;

/** The runners of a whole stack. */
public final class PartRunners {
    private PartRunners() {}

    /** One runner for every part, in the order of {@link Part}. */
    public static List<PartRunner> of(Layout layout, HealthProbe probe) {
        return List.of(
                new PostgresPart(layout),
                new KafkaPart(layout),
                new KeycloakPart(layout, probe),
                new ProgramPart(Part.MAIL, MailServer.class, layout),
                new ProgramPart(Part.TRACES, TraceReceiver.class, layout),
                new ServicePart(Part.FRAMEWORK_SERVICE, "framework", layout, probe),
                new ServicePart(Part.EVIDENCE_SERVICE, "evidence", layout, probe),
                new ServicePart(Part.ADVISOR_SERVICE, "advisor", layout, probe),
                new ServicePart(Part.INTEGRATION_SERVICE, "integration", layout, probe),
                new ServicePart(Part.API_GATEWAY, "", layout, probe),
                new ServicePart(Part.FRAMEWORK_SERVICE_2, "framework", layout, probe),
                new ServicePart(Part.EVIDENCE_SERVICE_2, "evidence", layout, probe),
                new ServicePart(Part.ADVISOR_SERVICE_2, "advisor", layout, probe),
                new ServicePart(Part.INTEGRATION_SERVICE_2, "integration", layout, probe),
                new ServicePart(Part.API_GATEWAY_2, "", layout, probe));
    }
}
