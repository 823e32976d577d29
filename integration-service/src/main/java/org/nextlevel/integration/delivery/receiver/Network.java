package org.nextlevel.integration.delivery.receiver;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Addresses that begin alike.
 *
 * @param bytes of an address in it
 * @param bits how many of them are alike
 */
record Network(int bytes, BigInteger prefix, int bits) {
    /**
     * As it is usually written: {@code 10.0.0.0/8}.
     *
     * @throws IllegalArgumentException when it is not
     */
    static Network of(String text) {
        String[] parts = text.strip().split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException("%s is no network such as 10.0.0.0/8".formatted(text));
        }
        byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
        int bits = Integer.parseInt(parts[1]);
        return new Network(address.length, first(address, bits), bits);
    }

    boolean contains(InetAddress other) {
        byte[] address = other.getAddress();
        return address.length == bytes && first(address, bits).equals(prefix);
    }

    private static BigInteger first(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
}
