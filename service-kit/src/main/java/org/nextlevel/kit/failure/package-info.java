/** What a failure says about whether the same may succeed later. */
package org.nextlevel.kit.failure;
