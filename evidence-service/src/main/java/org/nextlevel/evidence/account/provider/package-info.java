/** Clients at the identity provider, kept as a service account that may manage clients and nothing else. */
package org.nextlevel.evidence.account.provider;
