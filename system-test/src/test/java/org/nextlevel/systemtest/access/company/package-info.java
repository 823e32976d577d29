/** The company whose things requests are about, and another one: in the real Keycloak, and in the directory. */
package org.nextlevel.systemtest.access.company;
