package org.nextlevel.integration.webhook;

import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody vouches for but itself, in a file. */
public record OwnCertificate(Path file) {
    private static final String PASSWORD = "of-the-tests";

    /** @param name that it is for: {@code dns:…} or {@code ip:…} */
    public static OwnCertificate of(String name) throws Exception {
        Path file = Files.createTempDirectory("receiver").resolve("certificate.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=a receiver",
                        "-ext",
                        "san=" + name,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("No certificate was made.");
        }
        return new OwnCertificate(file);
    }

    /** Of a server that shows it. */
    SSLContext shown() throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Of a client that trusts it alone. */
    public TrustOptions trusted() {
        return new PfxOptions().setPath(file.toString()).setPassword(PASSWORD);
    }
}
