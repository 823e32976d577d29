package org.nextlevel.integration.webhook;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.nextlevel.integration.TellingCompany;

/** A test with a company of its own, its webhooks, and a receiver of what they send. */
public abstract class WebhookTest {
    protected final TellingCompany acme = TellingCompany.named();
    protected final Hooks hooks = new Hooks(acme);
    protected Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = Receiver.open();
    }

    @AfterEach
    void close() {
        receiver.close();
    }
}
