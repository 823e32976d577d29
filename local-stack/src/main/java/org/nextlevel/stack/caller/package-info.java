/** Somebody who calls the API of a running stack, as a person does who is signed in. */
package org.nextlevel.stack.caller;
