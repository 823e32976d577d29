package org.nextlevel.integration.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.nextlevel.stack.server.FreePort;

/** A real mail server for the tests of this module, which a test may stop and start again. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private GreenMail server;

    @Override
    public Map<String, String> start() {
        int port = FreePort.any();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "integration.notifications.mail-from", "NextLevel <nextlevel@acme.example>",
                "nextlevel.mail.host", "127.0.0.1",
                "nextlevel.mail.port", String.valueOf(port),
                "nextlevel.mail.start-tls", "DISABLED",
                "integration.notifications.mail-timeout", "PT1S",
                "integration.notifications.page", "https://nextlevel.example/",
                "integration.notifications.look-every", "PT0.1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
