/** What an access token says of its caller, read alike by the gateway and every service (ADR 0033). */
package org.nextlevel.token;
