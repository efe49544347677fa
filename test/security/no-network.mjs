// Loaded before anything else: every attempt to reach another machine is noted in the file that the environment names, and
// fails. Names are not looked up either, since asking a resolver tells it something.
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|0\.0\.0\.0|::)$/;

function refuse(what, host) {
  appendFileSync(process.env.NO_NETWORK_ATTEMPTS, `${what} ${host}\n`);
  throw new Error(`This test lets nothing reach ${host}.`);
}

const hostOf = (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null) return first.path ? null : (first.host ?? "localhost");
  if (typeof first === "string" && !/^\d+$/.test(first)) return null;
  return typeof second === "string" ? second : "localhost";
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function guarded(...args) {
  const host = hostOf(args);
  if (host !== null && !LOOPBACK.test(host)) refuse("connect", host);
  return connect.apply(this, args);
};

for (const owner of [dns, dns.promises])
  for (const name of Object.keys(owner).filter((each) => /^(?:lookup|resolve)/.test(each))) {
    const ask = owner[name];
    if (typeof ask !== "function") continue;
    owner[name] = (...args) => {
      if (typeof args[0] === "string" && !LOOPBACK.test(args[0])) refuse(name, args[0]);
      return ask.apply(owner, args);
    };
  }

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function guarded(...args) {
  const host = args.findLast((arg) => typeof arg === "string") ?? "localhost";
  if (!LOOPBACK.test(host)) refuse("send", host);
  return send.apply(this, args);
};

syncBuiltinESMExports();
