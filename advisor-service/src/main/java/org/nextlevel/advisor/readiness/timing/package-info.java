/** Whether now is a good time to ask (M5): what the timing rules of the engine answer for one person. */
package org.nextlevel.advisor.readiness.timing;
