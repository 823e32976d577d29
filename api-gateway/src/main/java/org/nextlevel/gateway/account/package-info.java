/** What the identity provider's administrators do to accounts, and which tokens that ends (ADR 0042). */
package org.nextlevel.gateway.account;
