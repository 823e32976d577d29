/** What was read can be written back: what a request does not set may be sent along, as it was read. */
package org.nextlevel.kit.roundtrip;
