export const id = 494;
export const ids = [
    494
];
export const modules = {
    73057: (module)=>{
        function isBuffer(value) {
            return Buffer.isBuffer(value) || value instanceof Uint8Array;
        }
        function isEncoding(encoding) {
            return Buffer.isEncoding(encoding);
        }
        function alloc(size, fill, encoding) {
            return Buffer.alloc(size, fill, encoding);
        }
        function allocUnsafe(size) {
            return Buffer.allocUnsafe(size);
        }
        function allocUnsafeSlow(size) {
            return Buffer.allocUnsafeSlow(size);
        }
        function byteLength(string, encoding) {
            return Buffer.byteLength(string, encoding);
        }
        function compare(a, b) {
            return Buffer.compare(a, b);
        }
        function concat(buffers, totalLength) {
            return Buffer.concat(buffers, totalLength);
        }
        function copy(source, target, targetStart, start, end) {
            return toBuffer(source).copy(target, targetStart, start, end);
        }
        function equals(a, b) {
            return toBuffer(a).equals(b);
        }
        function fill(buffer, value, offset, end, encoding) {
            return toBuffer(buffer).fill(value, offset, end, encoding);
        }
        function from(value, encodingOrOffset, length) {
            return Buffer.from(value, encodingOrOffset, length);
        }
        function includes(buffer, value, byteOffset, encoding) {
            return toBuffer(buffer).includes(value, byteOffset, encoding);
        }
        function indexOf(buffer, value, byfeOffset, encoding) {
            return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
        }
        function lastIndexOf(buffer, value, byteOffset, encoding) {
            return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
        }
        function swap16(buffer) {
            return toBuffer(buffer).swap16();
        }
        function swap32(buffer) {
            return toBuffer(buffer).swap32();
        }
        function swap64(buffer) {
            return toBuffer(buffer).swap64();
        }
        function toBuffer(buffer) {
            if (Buffer.isBuffer(buffer)) return buffer;
            return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        function toString(buffer, encoding, start, end) {
            return toBuffer(buffer).toString(encoding, start, end);
        }
        function toHex(buffer, start, end) {
            return toBuffer(buffer).toString('hex', start, end);
        }
        function write(buffer, string, offset, length, encoding) {
            return toBuffer(buffer).write(string, offset, length, encoding);
        }
        function readDoubleBE(buffer, offset) {
            return toBuffer(buffer).readDoubleBE(offset);
        }
        function readDoubleLE(buffer, offset) {
            return toBuffer(buffer).readDoubleLE(offset);
        }
        function readFloatBE(buffer, offset) {
            return toBuffer(buffer).readFloatBE(offset);
        }
        function readFloatLE(buffer, offset) {
            return toBuffer(buffer).readFloatLE(offset);
        }
        function readInt32BE(buffer, offset) {
            return toBuffer(buffer).readInt32BE(offset);
        }
        function readInt32LE(buffer, offset) {
            return toBuffer(buffer).readInt32LE(offset);
        }
        function readUInt32BE(buffer, offset) {
            return toBuffer(buffer).readUInt32BE(offset);
        }
        function readUInt32LE(buffer, offset) {
            return toBuffer(buffer).readUInt32LE(offset);
        }
        function writeDoubleBE(buffer, value, offset) {
            return toBuffer(buffer).writeDoubleBE(value, offset);
        }
        function writeDoubleLE(buffer, value, offset) {
            return toBuffer(buffer).writeDoubleLE(value, offset);
        }
        function writeFloatBE(buffer, value, offset) {
            return toBuffer(buffer).writeFloatBE(value, offset);
        }
        function writeFloatLE(buffer, value, offset) {
            return toBuffer(buffer).writeFloatLE(value, offset);
        }
        function writeInt32BE(buffer, value, offset) {
            return toBuffer(buffer).writeInt32BE(value, offset);
        }
        function writeInt32LE(buffer, value, offset) {
            return toBuffer(buffer).writeInt32LE(value, offset);
        }
        function writeUInt32BE(buffer, value, offset) {
            return toBuffer(buffer).writeUInt32BE(value, offset);
        }
        function writeUInt32LE(buffer, value, offset) {
            return toBuffer(buffer).writeUInt32LE(value, offset);
        }
        module.exports = {
            isBuffer,
            isEncoding,
            alloc,
            allocUnsafe,
            allocUnsafeSlow,
            byteLength,
            compare,
            concat,
            copy,
            equals,
            fill,
            from,
            includes,
            indexOf,
            lastIndexOf,
            swap16,
            swap32,
            swap64,
            toBuffer,
            toString,
            toHex,
            write,
            readDoubleBE,
            readDoubleLE,
            readFloatBE,
            readFloatLE,
            readInt32BE,
            readInt32LE,
            readUInt32BE,
            readUInt32LE,
            writeDoubleBE,
            writeDoubleLE,
            writeFloatBE,
            writeFloatLE,
            writeInt32BE,
            writeInt32LE,
            writeUInt32BE,
            writeUInt32LE
        };
    },
    29580: (module, __unused_webpack_exports, __webpack_require__)=>{
        module.exports = __webpack_require__(24434);
    },
    13587: (module)=>{
        module.exports = class FixedFIFO {
            constructor(hwm){
                if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error('Max size for a FixedFIFO should be a power of two');
                this.buffer = new Array(hwm);
                this.mask = hwm - 1;
                this.top = 0;
                this.btm = 0;
                this.next = null;
            }
            clear() {
                this.top = this.btm = 0;
                this.next = null;
                this.buffer.fill(undefined);
            }
            push(data) {
                if (this.buffer[this.top] !== undefined) return false;
                this.buffer[this.top] = data;
                this.top = this.top + 1 & this.mask;
                return true;
            }
            shift() {
                const last = this.buffer[this.btm];
                if (last === undefined) return undefined;
                this.buffer[this.btm] = undefined;
                this.btm = this.btm + 1 & this.mask;
                return last;
            }
            peek() {
                return this.buffer[this.btm];
            }
            isEmpty() {
                return this.buffer[this.btm] === undefined;
            }
        };
    },
    83867: (module, __unused_webpack_exports, __webpack_require__)=>{
        const FixedFIFO = __webpack_require__(13587);
        module.exports = class FastFIFO {
            constructor(hwm){
                this.hwm = hwm || 16;
                this.head = new FixedFIFO(this.hwm);
                this.tail = this.head;
                this.length = 0;
            }
            clear() {
                this.head = this.tail;
                this.head.clear();
                this.length = 0;
            }
            push(val) {
                this.length++;
                if (!this.head.push(val)) {
                    const prev = this.head;
                    this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
                    this.head.push(val);
                }
            }
            shift() {
                if (this.length !== 0) this.length--;
                const val = this.tail.shift();
                if (val === undefined && this.tail.next) {
                    const next = this.tail.next;
                    this.tail.next = null;
                    this.tail = next;
                    return this.tail.shift();
                }
                return val;
            }
            peek() {
                const val = this.tail.peek();
                if (val === undefined && this.tail.next) return this.tail.next.peek();
                return val;
            }
            isEmpty() {
                return this.length === 0;
            }
        };
    },
    73313: (module)=>{
        module.exports = Pend;
        function Pend() {
            this.pending = 0;
            this.max = Infinity;
            this.listeners = [];
            this.waiting = [];
            this.error = null;
        }
        Pend.prototype.go = function(fn) {
            if (this.pending < this.max) {
                pendGo(this, fn);
            } else {
                this.waiting.push(fn);
            }
        };
        Pend.prototype.wait = function(cb) {
            if (this.pending === 0) {
                cb(this.error);
            } else {
                this.listeners.push(cb);
            }
        };
        Pend.prototype.hold = function() {
            return pendHold(this);
        };
        function pendHold(self) {
            self.pending += 1;
            var called = false;
            return onCb;
            function onCb(err) {
                if (called) throw new Error("callback called twice");
                called = true;
                self.error = self.error || err;
                self.pending -= 1;
                if (self.waiting.length > 0 && self.pending < self.max) {
                    pendGo(self, self.waiting.shift());
                } else if (self.pending === 0) {
                    var listeners = self.listeners;
                    self.listeners = [];
                    listeners.forEach(cbListener);
                }
            }
            function cbListener(listener) {
                listener(self.error);
            }
        }
        function pendGo(self, fn) {
            fn(pendHold(self));
        }
    },
    36204: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { EventEmitter } = __webpack_require__(29580);
        const FIFO = __webpack_require__(83867);
        const TextDecoder = __webpack_require__(97934);
        const StreamError = __webpack_require__(45657);
        const qmt = typeof queueMicrotask === 'undefined' ? (fn)=>global.process.nextTick(fn) : queueMicrotask;
        const MAX = (1 << 29) - 1;
        const OPENING = 0b0001;
        const PREDESTROYING = 0b0010;
        const DESTROYING = 0b0100;
        const DESTROYED = 0b1000;
        const NOT_OPENING = MAX ^ OPENING;
        const NOT_PREDESTROYING = MAX ^ PREDESTROYING;
        const READ_ACTIVE = 0b00000000000001 << 4;
        const READ_UPDATING = 0b00000000000010 << 4;
        const READ_PRIMARY = 0b00000000000100 << 4;
        const READ_QUEUED = 0b00000000001000 << 4;
        const READ_RESUMED = 0b00000000010000 << 4;
        const READ_PIPE_DRAINED = 0b00000000100000 << 4;
        const READ_ENDING = 0b00000001000000 << 4;
        const READ_EMIT_DATA = 0b00000010000000 << 4;
        const READ_EMIT_READABLE = 0b00000100000000 << 4;
        const READ_EMITTED_READABLE = 0b00001000000000 << 4;
        const READ_DONE = 0b00010000000000 << 4;
        const READ_NEXT_TICK = 0b00100000000000 << 4;
        const READ_NEEDS_PUSH = 0b01000000000000 << 4;
        const READ_READ_AHEAD = 0b10000000000000 << 4;
        const READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED;
        const READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH;
        const READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE;
        const READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED;
        const READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD;
        const READ_NOT_ACTIVE = MAX ^ READ_ACTIVE;
        const READ_NON_PRIMARY = MAX ^ READ_PRIMARY;
        const READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH);
        const READ_PUSHED = MAX ^ READ_NEEDS_PUSH;
        const READ_PAUSED = MAX ^ READ_RESUMED;
        const READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE);
        const READ_NOT_ENDING = MAX ^ READ_ENDING;
        const READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING;
        const READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK;
        const READ_NOT_UPDATING = MAX ^ READ_UPDATING;
        const READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD;
        const READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD;
        const WRITE_ACTIVE = 0b00000000001 << 18;
        const WRITE_UPDATING = 0b00000000010 << 18;
        const WRITE_PRIMARY = 0b00000000100 << 18;
        const WRITE_QUEUED = 0b00000001000 << 18;
        const WRITE_UNDRAINED = 0b00000010000 << 18;
        const WRITE_DONE = 0b00000100000 << 18;
        const WRITE_EMIT_DRAIN = 0b00001000000 << 18;
        const WRITE_NEXT_TICK = 0b00010000000 << 18;
        const WRITE_WRITING = 0b00100000000 << 18;
        const WRITE_FINISHING = 0b01000000000 << 18;
        const WRITE_CORKED = 0b10000000000 << 18;
        const WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING);
        const WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY;
        const WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING);
        const WRITE_DRAINED = MAX ^ WRITE_UNDRAINED;
        const WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED;
        const WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK;
        const WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING;
        const WRITE_NOT_CORKED = MAX ^ WRITE_CORKED;
        const ACTIVE = READ_ACTIVE | WRITE_ACTIVE;
        const NOT_ACTIVE = MAX ^ ACTIVE;
        const DONE = READ_DONE | WRITE_DONE;
        const DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING;
        const OPEN_STATUS = DESTROY_STATUS | OPENING;
        const AUTO_DESTROY = DESTROY_STATUS | DONE;
        const NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY;
        const ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK;
        const TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE;
        const IS_OPENING = OPEN_STATUS | TICKING;
        const READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE;
        const READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED;
        const READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED;
        const READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE;
        const SHOULD_NOT_READ = OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD;
        const READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE;
        const READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY;
        const READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING;
        const WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE;
        const WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED;
        const WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE;
        const WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE;
        const WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED;
        const WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE;
        const WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING;
        const WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE;
        const WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE;
        const WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY;
        const WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS;
        const asyncIterator = Symbol.asyncIterator || Symbol('asyncIterator');
        class WritableState {
            constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}){
                this.stream = stream;
                this.queue = new FIFO();
                this.highWaterMark = highWaterMark;
                this.buffered = 0;
                this.error = null;
                this.pipeline = null;
                this.drains = null;
                this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
                this.map = mapWritable || map;
                this.afterWrite = afterWrite.bind(this);
                this.afterUpdateNextTick = updateWriteNT.bind(this);
            }
            get ending() {
                return (this.stream._duplexState & WRITE_FINISHING) !== 0;
            }
            get ended() {
                return (this.stream._duplexState & WRITE_DONE) !== 0;
            }
            push(data) {
                if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
                if (this.map !== null) data = this.map(data);
                this.buffered += this.byteLength(data);
                this.queue.push(data);
                if (this.buffered < this.highWaterMark) {
                    this.stream._duplexState |= WRITE_QUEUED;
                    return true;
                }
                this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
                return false;
            }
            shift() {
                const data = this.queue.shift();
                this.buffered -= this.byteLength(data);
                if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
                return data;
            }
            end(data) {
                if (typeof data === 'function') {
                    this.stream.once('finish', data);
                } else if (data !== undefined && data !== null) {
                    this.push(data);
                }
                this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
            }
            autoBatch(data, cb) {
                const buffer = [];
                const stream = this.stream;
                buffer.push(data);
                while((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE){
                    buffer.push(stream._writableState.shift());
                }
                if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
                stream._writev(buffer, cb);
            }
            update() {
                const stream = this.stream;
                stream._duplexState |= WRITE_UPDATING;
                do {
                    while((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED){
                        const data = this.shift();
                        stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
                        stream._write(data, this.afterWrite);
                    }
                    if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
                }while (this.continueUpdate() === true)
                stream._duplexState &= WRITE_NOT_UPDATING;
            }
            updateNonPrimary() {
                const stream = this.stream;
                if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
                    stream._duplexState = stream._duplexState | WRITE_ACTIVE;
                    stream._final(afterFinal.bind(this));
                    return;
                }
                if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
                    if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
                        stream._duplexState |= ACTIVE;
                        stream._destroy(afterDestroy.bind(this));
                    }
                    return;
                }
                if ((stream._duplexState & IS_OPENING) === OPENING) {
                    stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
                    stream._open(afterOpen.bind(this));
                }
            }
            continueUpdate() {
                if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
                this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
                return true;
            }
            updateCallback() {
                if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
                    this.update();
                } else {
                    this.updateNextTick();
                }
            }
            updateNextTick() {
                if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
                this.stream._duplexState |= WRITE_NEXT_TICK;
                if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
            }
        }
        class ReadableState {
            constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}){
                this.stream = stream;
                this.queue = new FIFO();
                this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
                this.buffered = 0;
                this.readAhead = highWaterMark > 0;
                this.error = null;
                this.pipeline = null;
                this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
                this.map = mapReadable || map;
                this.pipeTo = null;
                this.afterRead = afterRead.bind(this);
                this.afterUpdateNextTick = updateReadNT.bind(this);
            }
            get ending() {
                return (this.stream._duplexState & READ_ENDING) !== 0;
            }
            get ended() {
                return (this.stream._duplexState & READ_DONE) !== 0;
            }
            pipe(pipeTo, cb) {
                if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT('Can only pipe to one destination');
                if (typeof cb !== 'function') cb = null;
                this.stream._duplexState |= READ_PIPE_DRAINED;
                this.pipeTo = pipeTo;
                this.pipeline = new Pipeline(this.stream, pipeTo, cb);
                if (cb) this.stream.on('error', noop);
                if (isStreamx(pipeTo)) {
                    pipeTo._writableState.pipeline = this.pipeline;
                    if (cb) pipeTo.on('error', noop);
                    pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline));
                } else {
                    const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
                    const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
                    pipeTo.on('error', onerror);
                    pipeTo.on('close', onclose);
                    pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline));
                }
                pipeTo.on('drain', afterDrain.bind(this));
                this.stream.emit('piping', pipeTo);
                pipeTo.emit('pipe', this.stream);
            }
            push(data) {
                const stream = this.stream;
                if (data === null) {
                    this.highWaterMark = 0;
                    stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
                    return false;
                }
                if (this.map !== null) {
                    data = this.map(data);
                    if (data === null) {
                        stream._duplexState &= READ_PUSHED;
                        return this.buffered < this.highWaterMark;
                    }
                }
                this.buffered += this.byteLength(data);
                this.queue.push(data);
                stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
                return this.buffered < this.highWaterMark;
            }
            shift() {
                const data = this.queue.shift();
                this.buffered -= this.byteLength(data);
                if (this.buffered === 0) {
                    this.stream._duplexState &= READ_NOT_QUEUED;
                }
                return data;
            }
            unshift(data) {
                const pending = [
                    this.map !== null ? this.map(data) : data
                ];
                while(this.buffered > 0)pending.push(this.shift());
                for(let i = 0; i < pending.length - 1; i++){
                    const data = pending[i];
                    this.buffered += this.byteLength(data);
                    this.queue.push(data);
                }
                this.push(pending[pending.length - 1]);
            }
            read() {
                const stream = this.stream;
                if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
                    const data = this.shift();
                    if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
                        stream._duplexState &= READ_PIPE_NOT_DRAINED;
                    }
                    if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
                        stream.emit('data', data);
                    }
                    return data;
                }
                if (this.readAhead === false) {
                    stream._duplexState |= READ_READ_AHEAD;
                    this.updateNextTick();
                }
                return null;
            }
            drain() {
                const stream = this.stream;
                while((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0){
                    const data = this.shift();
                    if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
                        stream._duplexState &= READ_PIPE_NOT_DRAINED;
                    }
                    if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
                        stream.emit('data', data);
                    }
                }
            }
            update() {
                const stream = this.stream;
                stream._duplexState |= READ_UPDATING;
                do {
                    this.drain();
                    while(this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD){
                        stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
                        stream._read(this.afterRead);
                        this.drain();
                    }
                    if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
                        stream._duplexState |= READ_EMITTED_READABLE;
                        stream.emit('readable');
                    }
                    if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
                        this.updateNonPrimary();
                    }
                }while (this.continueUpdate() === true)
                stream._duplexState &= READ_NOT_UPDATING;
            }
            updateNonPrimary() {
                const stream = this.stream;
                if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
                    stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
                    stream.emit('end');
                    if ((stream._duplexState & AUTO_DESTROY) === DONE) {
                        stream._duplexState |= DESTROYING;
                    }
                    if (this.pipeTo !== null) {
                        this.pipeTo.end();
                    }
                }
                if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
                    if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
                        stream._duplexState |= ACTIVE;
                        stream._destroy(afterDestroy.bind(this));
                    }
                    return;
                }
                if ((stream._duplexState & IS_OPENING) === OPENING) {
                    stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
                    stream._open(afterOpen.bind(this));
                }
            }
            continueUpdate() {
                if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
                this.stream._duplexState &= READ_NOT_NEXT_TICK;
                return true;
            }
            updateCallback() {
                if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
                    this.update();
                } else {
                    this.updateNextTick();
                }
            }
            updateNextTickIfOpen() {
                if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
                this.stream._duplexState |= READ_NEXT_TICK;
                if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
            }
            updateNextTick() {
                if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
                this.stream._duplexState |= READ_NEXT_TICK;
                if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
            }
        }
        class TransformState {
            constructor(stream){
                this.data = null;
                this.afterTransform = afterTransform.bind(stream);
                this.afterFinal = null;
            }
        }
        class Pipeline {
            constructor(src, dst, cb){
                this.from = src;
                this.to = dst;
                this.afterPipe = cb;
                this.error = null;
                this.pipeToFinished = false;
            }
            finished() {
                this.pipeToFinished = true;
            }
            done(stream, err) {
                if (err) this.error = err;
                if (stream === this.to) {
                    this.to = null;
                    if (this.from !== null) {
                        if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
                            this.from.destroy(this.error || StreamError.PREMATURE_CLOSE('Writable stream closed'));
                        }
                        return;
                    }
                }
                if (stream === this.from) {
                    this.from = null;
                    if (this.to !== null) {
                        if ((stream._duplexState & READ_DONE) === 0) {
                            this.to.destroy(this.error || StreamError.PREMATURE_CLOSE('Readable stream closed'));
                        }
                        return;
                    }
                }
                if (this.afterPipe !== null) this.afterPipe(this.error);
                this.to = this.from = this.afterPipe = null;
            }
        }
        function afterDrain() {
            this.stream._duplexState |= READ_PIPE_DRAINED;
            this.updateCallback();
        }
        function afterFinal(err) {
            const stream = this.stream;
            if (err) stream.destroy(err);
            if ((stream._duplexState & DESTROY_STATUS) === 0) {
                stream._duplexState |= WRITE_DONE;
                stream.emit('finish');
            }
            if ((stream._duplexState & AUTO_DESTROY) === DONE) {
                stream._duplexState |= DESTROYING;
            }
            stream._duplexState &= WRITE_NOT_FINISHING;
            if ((stream._duplexState & WRITE_UPDATING) === 0) {
                this.update();
            } else {
                this.updateNextTick();
            }
        }
        function afterDestroy(err) {
            const stream = this.stream;
            if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
            if (err) stream.emit('error', err);
            stream._duplexState |= DESTROYED;
            stream.emit('close');
            const rs = stream._readableState;
            const ws = stream._writableState;
            if (rs !== null && rs.pipeline !== null) {
                rs.pipeline.done(stream, err);
            }
            if (ws !== null) {
                while(ws.drains !== null && ws.drains.length > 0){
                    ws.drains.shift().resolve(false);
                }
                if (ws.pipeline !== null) {
                    ws.pipeline.done(stream, err);
                }
            }
        }
        function afterWrite(err) {
            const stream = this.stream;
            if (err) stream.destroy(err);
            stream._duplexState &= WRITE_NOT_ACTIVE;
            if (this.drains !== null) tickDrains(this.drains);
            if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
                stream._duplexState &= WRITE_DRAINED;
                if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
                    stream.emit('drain');
                }
            }
            this.updateCallback();
        }
        function afterRead(err) {
            if (err) this.stream.destroy(err);
            this.stream._duplexState &= READ_NOT_ACTIVE;
            if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
                this.stream._duplexState &= READ_NO_READ_AHEAD;
            }
            this.updateCallback();
        }
        function updateReadNT() {
            if ((this.stream._duplexState & READ_UPDATING) === 0) {
                this.stream._duplexState &= READ_NOT_NEXT_TICK;
                this.update();
            }
        }
        function updateWriteNT() {
            if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
                this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
                this.update();
            }
        }
        function tickDrains(drains) {
            for(let i = 0; i < drains.length; i++){
                if (--drains[i].writes === 0) {
                    drains.shift().resolve(true);
                    i--;
                }
            }
        }
        function afterOpen(err) {
            const stream = this.stream;
            if (err) stream.destroy(err);
            if ((stream._duplexState & DESTROYING) === 0) {
                if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
                    stream._duplexState |= READ_PRIMARY;
                }
                if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
                    stream._duplexState |= WRITE_PRIMARY;
                }
                stream.emit('open');
            }
            stream._duplexState &= NOT_ACTIVE;
            if (stream._writableState !== null) {
                stream._writableState.updateCallback();
            }
            if (stream._readableState !== null) {
                stream._readableState.updateCallback();
            }
        }
        function afterTransform(err, data) {
            if (data !== undefined && data !== null) this.push(data);
            this._writableState.afterWrite(err);
        }
        function newListener(name) {
            if (this._readableState !== null) {
                if (name === 'data') {
                    this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD;
                    this._readableState.updateNextTick();
                }
                if (name === 'readable') {
                    this._duplexState |= READ_EMIT_READABLE;
                    this._readableState.updateNextTick();
                }
            }
            if (this._writableState !== null) {
                if (name === 'drain') {
                    this._duplexState |= WRITE_EMIT_DRAIN;
                    this._writableState.updateNextTick();
                }
            }
        }
        class Stream extends EventEmitter {
            constructor(opts){
                super();
                this._duplexState = 0;
                this._readableState = null;
                this._writableState = null;
                if (opts) {
                    if (opts.open) this._open = opts.open;
                    if (opts.destroy) this._destroy = opts.destroy;
                    if (opts.predestroy) this._predestroy = opts.predestroy;
                    if (opts.signal) opts.signal.addEventListener('abort', abort.bind(this));
                }
                this.on('newListener', newListener);
            }
            _open(cb) {
                cb(null);
            }
            _destroy(cb) {
                cb(null);
            }
            _predestroy() {}
            get readable() {
                return this._readableState !== null ? true : undefined;
            }
            get writable() {
                return this._writableState !== null ? true : undefined;
            }
            get destroyed() {
                return (this._duplexState & DESTROYED) !== 0;
            }
            get destroying() {
                return (this._duplexState & DESTROY_STATUS) !== 0;
            }
            destroy(err) {
                if ((this._duplexState & DESTROY_STATUS) === 0) {
                    if (!err) err = StreamError.STREAM_DESTROYED();
                    this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
                    if (this._readableState !== null) {
                        this._readableState.highWaterMark = 0;
                        this._readableState.error = err;
                    }
                    if (this._writableState !== null) {
                        this._writableState.highWaterMark = 0;
                        this._writableState.error = err;
                    }
                    this._duplexState |= PREDESTROYING;
                    this._predestroy();
                    this._duplexState &= NOT_PREDESTROYING;
                    if (this._readableState !== null) {
                        this._readableState.updateNextTick();
                    }
                    if (this._writableState !== null) {
                        this._writableState.updateNextTick();
                    }
                }
            }
        }
        class Readable extends Stream {
            constructor(opts){
                super(opts);
                this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD;
                this._readableState = new ReadableState(this, opts);
                if (opts) {
                    if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
                    if (opts.read) this._read = opts.read;
                    if (opts.eagerOpen) this._readableState.updateNextTick();
                    if (opts.encoding) this.setEncoding(opts.encoding);
                }
            }
            static deferred(fn, opts) {
                const out = new PassThrough(opts);
                fn().then((src)=>{
                    if (src === null) return out.end();
                    if (out.destroying) return;
                    pipeline(src, out, noop);
                }).catch((err)=>out.destroy(err));
                return out;
            }
            setEncoding(encoding) {
                const dec = new TextDecoder(encoding);
                const map = this._readableState.map || echo;
                this._readableState.map = mapOrSkip;
                return this;
                function mapOrSkip(data) {
                    const next = dec.push(data);
                    return next === '' && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
                }
            }
            _read(cb) {
                cb(null);
            }
            pipe(dest, cb) {
                this._readableState.updateNextTick();
                this._readableState.pipe(dest, cb);
                return dest;
            }
            read() {
                this._readableState.updateNextTick();
                return this._readableState.read();
            }
            push(data) {
                this._readableState.updateNextTickIfOpen();
                return this._readableState.push(data);
            }
            unshift(data) {
                this._readableState.updateNextTickIfOpen();
                return this._readableState.unshift(data);
            }
            resume() {
                this._duplexState |= READ_RESUMED_READ_AHEAD;
                this._readableState.updateNextTick();
                return this;
            }
            pause() {
                this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
                return this;
            }
            static _fromAsyncIterator(ite, opts) {
                let destroy;
                const rs = new Readable({
                    ...opts,
                    read (cb) {
                        ite.next().then(push).then(cb.bind(null, null)).catch(cb);
                    },
                    predestroy () {
                        destroy = ite.return();
                    },
                    destroy (cb) {
                        if (!destroy) return cb(null);
                        destroy.then(cb.bind(null, null)).catch(cb);
                    }
                });
                return rs;
                function push(data) {
                    if (data.done) rs.push(null);
                    else rs.push(data.value);
                }
            }
            static from(data, opts) {
                if (isReadStreamx(data)) return data;
                if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
                if (!Array.isArray(data)) data = data === undefined ? [] : [
                    data
                ];
                let i = 0;
                return new Readable({
                    ...opts,
                    read (cb) {
                        this.push(i === data.length ? null : data[i++]);
                        cb(null);
                    }
                });
            }
            static isBackpressured(rs) {
                return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
            }
            static isPaused(rs) {
                return (rs._duplexState & READ_RESUMED) === 0;
            }
            [asyncIterator]() {
                const stream = this;
                let error = null;
                let promiseResolve = null;
                let promiseReject = null;
                this.on('error', (err)=>{
                    error = err;
                });
                this.on('readable', onreadable);
                this.on('close', onclose);
                return {
                    [asyncIterator] () {
                        return this;
                    },
                    next () {
                        return new Promise(function(resolve, reject) {
                            promiseResolve = resolve;
                            promiseReject = reject;
                            const data = stream.read();
                            if (data !== null) ondata(data);
                            else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
                        });
                    },
                    return () {
                        return destroy(null);
                    },
                    throw (err) {
                        return destroy(err);
                    }
                };
                function onreadable() {
                    if (promiseResolve !== null) ondata(stream.read());
                }
                function onclose() {
                    if (promiseResolve !== null) ondata(null);
                }
                function ondata(data) {
                    if (promiseReject === null) return;
                    if (error) {
                        promiseReject(error);
                    } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
                        promiseReject(StreamError.STREAM_DESTROYED());
                    } else {
                        promiseResolve({
                            value: data,
                            done: data === null
                        });
                    }
                    promiseReject = promiseResolve = null;
                }
                function destroy(err) {
                    stream.destroy(err);
                    return new Promise((resolve, reject)=>{
                        if (stream._duplexState & DESTROYED) return resolve({
                            value: undefined,
                            done: true
                        });
                        stream.once('close', function() {
                            if (err) reject(err);
                            else resolve({
                                value: undefined,
                                done: true
                            });
                        });
                    });
                }
            }
        }
        class Writable extends Stream {
            constructor(opts){
                super(opts);
                this._duplexState |= OPENING | READ_DONE;
                this._writableState = new WritableState(this, opts);
                if (opts) {
                    if (opts.writev) this._writev = opts.writev;
                    if (opts.write) this._write = opts.write;
                    if (opts.final) this._final = opts.final;
                    if (opts.eagerOpen) this._writableState.updateNextTick();
                }
            }
            cork() {
                this._duplexState |= WRITE_CORKED;
            }
            uncork() {
                this._duplexState &= WRITE_NOT_CORKED;
                this._writableState.updateNextTick();
            }
            _writev(batch, cb) {
                cb(null);
            }
            _write(data, cb) {
                this._writableState.autoBatch(data, cb);
            }
            _final(cb) {
                cb(null);
            }
            static isBackpressured(ws) {
                return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
            }
            static drained(ws) {
                if (ws.destroyed) return Promise.resolve(false);
                const state = ws._writableState;
                const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length;
                const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0);
                if (writes === 0) return Promise.resolve(true);
                if (state.drains === null) state.drains = [];
                return new Promise((resolve)=>{
                    state.drains.push({
                        writes,
                        resolve
                    });
                });
            }
            write(data) {
                this._writableState.updateNextTick();
                return this._writableState.push(data);
            }
            end(data) {
                this._writableState.updateNextTick();
                this._writableState.end(data);
                return this;
            }
        }
        class Duplex extends Readable {
            constructor(opts){
                super(opts);
                this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
                this._writableState = new WritableState(this, opts);
                if (opts) {
                    if (opts.writev) this._writev = opts.writev;
                    if (opts.write) this._write = opts.write;
                    if (opts.final) this._final = opts.final;
                }
            }
            cork() {
                this._duplexState |= WRITE_CORKED;
            }
            uncork() {
                this._duplexState &= WRITE_NOT_CORKED;
                this._writableState.updateNextTick();
            }
            _writev(batch, cb) {
                cb(null);
            }
            _write(data, cb) {
                this._writableState.autoBatch(data, cb);
            }
            _final(cb) {
                cb(null);
            }
            write(data) {
                this._writableState.updateNextTick();
                return this._writableState.push(data);
            }
            end(data) {
                this._writableState.updateNextTick();
                this._writableState.end(data);
                return this;
            }
        }
        class Transform extends Duplex {
            constructor(opts){
                super(opts);
                this._transformState = new TransformState(this);
                if (opts) {
                    if (opts.transform) this._transform = opts.transform;
                    if (opts.flush) this._flush = opts.flush;
                }
            }
            _write(data, cb) {
                if (this._readableState.buffered >= this._readableState.highWaterMark) {
                    this._transformState.data = data;
                } else {
                    this._transform(data, this._transformState.afterTransform);
                }
            }
            _read(cb) {
                if (this._transformState.data !== null) {
                    const data = this._transformState.data;
                    this._transformState.data = null;
                    cb(null);
                    this._transform(data, this._transformState.afterTransform);
                } else {
                    cb(null);
                }
            }
            destroy(err) {
                super.destroy(err);
                if (this._transformState.data !== null) {
                    this._transformState.data = null;
                    this._transformState.afterTransform();
                }
            }
            _transform(data, cb) {
                cb(null, data);
            }
            _flush(cb) {
                cb(null);
            }
            _final(cb) {
                this._transformState.afterFinal = cb;
                this._flush(transformAfterFlush.bind(this));
            }
        }
        class PassThrough extends Transform {
        }
        function transformAfterFlush(err, data) {
            const cb = this._transformState.afterFinal;
            if (err) return cb(err);
            if (data !== null && data !== undefined) this.push(data);
            this.push(null);
            cb(null);
        }
        function pipelinePromise(...streams) {
            return new Promise((resolve, reject)=>{
                return pipeline(...streams, (err)=>{
                    if (err) return reject(err);
                    resolve();
                });
            });
        }
        function pipeline(stream, ...streams) {
            const all = Array.isArray(stream) ? [
                ...stream,
                ...streams
            ] : [
                stream,
                ...streams
            ];
            const done = all.length && typeof all[all.length - 1] === 'function' ? all.pop() : null;
            if (all.length < 2) throw StreamError.BAD_ARGUMENT('Pipeline requires at least 2 streams');
            let src = all[0];
            let dest = null;
            let error = null;
            for(let i = 1; i < all.length; i++){
                dest = all[i];
                if (isStreamx(src)) {
                    src.pipe(dest, onerror);
                } else {
                    errorHandle(src, true, i > 1, onerror);
                    src.pipe(dest);
                }
                src = dest;
            }
            if (done) {
                let fin = false;
                const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
                dest.on('error', (err)=>{
                    if (error === null) error = err;
                });
                dest.on('finish', ()=>{
                    fin = true;
                    if (!autoDestroy) done(error);
                });
                if (autoDestroy) {
                    dest.on('close', ()=>done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
                }
            }
            return dest;
            function errorHandle(s, rd, wr, onerror) {
                s.on('error', onerror);
                s.on('close', onclose);
                function onclose() {
                    if (rd && s._readableState && !s._readableState.ended) {
                        return onerror(StreamError.PREMATURE_CLOSE());
                    }
                    if (wr && s._writableState && !s._writableState.ended) {
                        return onerror(StreamError.PREMATURE_CLOSE());
                    }
                }
            }
            function onerror(err) {
                if (!err || error) return;
                error = err;
                for (const s of all){
                    s.destroy(err);
                }
            }
        }
        function echo(s) {
            return s;
        }
        function isStream(stream) {
            return !!stream._readableState || !!stream._writableState;
        }
        function isStreamx(stream) {
            return typeof stream._duplexState === 'number' && isStream(stream);
        }
        function isEnding(stream) {
            return !!stream._readableState && stream._readableState.ending;
        }
        function isEnded(stream) {
            return !!stream._readableState && stream._readableState.ended;
        }
        function isFinishing(stream) {
            return !!stream._writableState && stream._writableState.ending;
        }
        function isFinished(stream) {
            return !!stream._writableState && stream._writableState.ended;
        }
        function getStreamError(stream, opts = {}) {
            const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
            return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
        }
        function isReadStreamx(stream) {
            return isStreamx(stream) && stream.readable;
        }
        function isDisturbed(stream) {
            return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
        }
        function isTypedArray(data) {
            return typeof data === 'object' && data !== null && typeof data.byteLength === 'number';
        }
        function defaultByteLength(data) {
            return isTypedArray(data) ? data.byteLength : 1024;
        }
        function noop() {}
        function abort() {
            this.destroy(StreamError.ABORTED());
        }
        function isWritev(s) {
            return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
        }
        module.exports = {
            pipeline,
            pipelinePromise,
            isStream,
            isStreamx,
            isEnding,
            isEnded,
            isFinishing,
            isFinished,
            isDisturbed,
            getStreamError,
            Stream,
            Writable,
            Readable,
            Duplex,
            Transform,
            PassThrough
        };
    },
    45657: (module)=>{
        module.exports = class StreamError extends Error {
            constructor(msg, code, fn = StreamError){
                super(msg);
                this.code = code;
                if (Error.captureStackTrace) {
                    Error.captureStackTrace(this, fn);
                }
            }
            static isStreamDestroyed(err) {
                return err && err.code === 'STREAM_DESTROYED';
            }
            static isPrematureClose(err) {
                return err && err.code === 'PREMATURE_CLOSE';
            }
            static isAborted(err) {
                return err && err.code === 'ABORTED';
            }
            static isBadArgument(err) {
                return err && err.code === 'BAD_ARGUMENT';
            }
            get name() {
                return 'StreamError';
            }
            static STREAM_DESTROYED() {
                return new StreamError('Stream was destroyed', 'STREAM_DESTROYED', StreamError.STREAM_DESTROYED);
            }
            static PREMATURE_CLOSE(msg = 'Premature close') {
                return new StreamError(msg, 'PREMATURE_CLOSE', StreamError.PREMATURE_CLOSE);
            }
            static ABORTED() {
                return new StreamError('Stream aborted', 'ABORTED', StreamError.ABORTED);
            }
            static BAD_ARGUMENT(msg = 'Bad argument') {
                return new StreamError(msg, 'BAD_ARGUMENT', StreamError.BAD_ARGUMENT);
            }
        };
    },
    20775: (module, __unused_webpack_exports, __webpack_require__)=>{
        const constants = {
            S_IFMT: 61440,
            S_IFDIR: 16384,
            S_IFCHR: 8192,
            S_IFBLK: 24576,
            S_IFIFO: 4096,
            S_IFLNK: 40960
        };
        try {
            module.exports = __webpack_require__(79896).constants || constants;
        } catch  {
            module.exports = constants;
        }
    },
    35763: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { Writable, Readable, getStreamError } = __webpack_require__(36204);
        const FIFO = __webpack_require__(83867);
        const b4a = __webpack_require__(73057);
        const headers = __webpack_require__(88428);
        const EMPTY = b4a.alloc(0);
        const MAX_HEADER_SIZE = 4 * 1024 * 1024;
        class BufferList {
            constructor(){
                this.buffered = 0;
                this.shifted = 0;
                this.queue = new FIFO();
                this._offset = 0;
            }
            push(buffer) {
                this.buffered += buffer.byteLength;
                this.queue.push(buffer);
            }
            shiftFirst(size) {
                return this.buffered === 0 ? null : this._next(size);
            }
            shift(size) {
                if (size > this.buffered) return null;
                if (size === 0) return EMPTY;
                let chunk = this._next(size);
                if (size === chunk.byteLength) return chunk;
                const chunks = [
                    chunk
                ];
                while((size -= chunk.byteLength) > 0){
                    chunk = this._next(size);
                    chunks.push(chunk);
                }
                return b4a.concat(chunks);
            }
            _next(size) {
                const buf = this.queue.peek();
                const rem = buf.byteLength - this._offset;
                if (size >= rem) {
                    const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
                    this.queue.shift();
                    this._offset = 0;
                    this.buffered -= rem;
                    this.shifted += rem;
                    return sub;
                }
                this.buffered -= size;
                this.shifted += size;
                return buf.subarray(this._offset, this._offset += size);
            }
        }
        class Source extends Readable {
            constructor(self, header, offset){
                super();
                this.header = header;
                this.offset = offset;
                this._parent = self;
            }
            _read(cb) {
                if (this.header.size === 0) {
                    this.push(null);
                }
                if (this._parent._stream === this) {
                    this._parent._update();
                }
                cb(null);
            }
            _predestroy() {
                this._parent.destroy(getStreamError(this));
            }
            _detach() {
                if (this._parent._stream === this) {
                    this._parent._stream = null;
                    this._parent._missing = overflow(this.header.size);
                    this._parent._update();
                }
            }
            _destroy(cb) {
                this._detach();
                cb(null);
            }
        }
        class Extract extends Writable {
            constructor(opts){
                super(opts);
                if (!opts) opts = {};
                this._buffer = new BufferList();
                this._offset = 0;
                this._header = null;
                this._stream = null;
                this._missing = 0;
                this._longHeader = false;
                this._callback = noop;
                this._locked = false;
                this._finished = false;
                this._pax = null;
                this._paxGlobal = null;
                this._gnuLongPath = null;
                this._gnuLongLinkPath = null;
                this._filenameEncoding = opts.filenameEncoding || 'utf-8';
                this._allowUnknownFormat = !!opts.allowUnknownFormat;
                this._unlockBound = this._unlock.bind(this);
            }
            _unlock(err) {
                this._locked = false;
                if (err) {
                    this.destroy(err);
                    this._continueWrite(err);
                    return;
                }
                this._update();
            }
            _consumeHeader() {
                if (this._locked) return false;
                this._offset = this._buffer.shifted;
                try {
                    this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
                } catch (err) {
                    this._continueWrite(err);
                    return false;
                }
                if (!this._header) return true;
                this._header.byteOffset = this._buffer.shifted;
                switch(this._header.type){
                    case 'gnu-long-path':
                    case 'gnu-long-link-path':
                    case 'pax-global-header':
                    case 'pax-header':
                        this._longHeader = true;
                        this._missing = this._header.size;
                        if (this._missing > MAX_HEADER_SIZE) {
                            this._continueWrite(new Error('Header exceeds max size'));
                            return false;
                        }
                        return true;
                }
                this._locked = true;
                this._applyLongHeaders();
                if (!(this._header.size >= 0)) {
                    this._continueWrite(new Error('Invalid header'));
                    return false;
                }
                if (this._header.size === 0 || this._header.type === 'directory') {
                    this.emit('entry', this._header, this._createStream(), this._unlockBound);
                    return true;
                }
                this._stream = this._createStream();
                this._missing = this._header.size;
                this.emit('entry', this._header, this._stream, this._unlockBound);
                return true;
            }
            _applyLongHeaders() {
                if (this._gnuLongPath) {
                    this._header.name = this._gnuLongPath;
                    this._gnuLongPath = null;
                }
                if (this._gnuLongLinkPath) {
                    this._header.linkname = this._gnuLongLinkPath;
                    this._gnuLongLinkPath = null;
                }
                if (this._pax) {
                    if (this._pax.path) this._header.name = this._pax.path;
                    if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
                    if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
                    this._header.pax = this._pax;
                    this._pax = null;
                }
            }
            _decodeLongHeader(buf) {
                switch(this._header.type){
                    case 'gnu-long-path':
                        this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
                        break;
                    case 'gnu-long-link-path':
                        this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
                        break;
                    case 'pax-global-header':
                        this._paxGlobal = headers.decodePax(buf);
                        break;
                    case 'pax-header':
                        this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
                        break;
                }
            }
            _consumeLongHeader() {
                this._longHeader = false;
                this._missing = overflow(this._header.size);
                const buf = this._buffer.shift(this._header.size);
                try {
                    this._decodeLongHeader(buf);
                } catch (err) {
                    this._continueWrite(err);
                    return false;
                }
                return true;
            }
            _consumeStream() {
                const buf = this._buffer.shiftFirst(this._missing);
                if (buf === null) return false;
                this._missing -= buf.byteLength;
                const drained = this._stream.push(buf);
                if (this._missing === 0) {
                    this._stream.push(null);
                    if (drained) this._stream._detach();
                    return drained && this._locked === false;
                }
                return drained;
            }
            _createStream() {
                return new Source(this, this._header, this._offset);
            }
            _update() {
                while(this._buffer.buffered > 0 && !this.destroying){
                    if (this._missing > 0) {
                        if (this._stream !== null) {
                            if (this._consumeStream() === false) return;
                            continue;
                        }
                        if (this._longHeader === true) {
                            if (this._missing > this._buffer.buffered) break;
                            if (this._consumeLongHeader() === false) return false;
                            continue;
                        }
                        const ignore = this._buffer.shiftFirst(this._missing);
                        if (ignore !== null) this._missing -= ignore.byteLength;
                        continue;
                    }
                    if (this._buffer.buffered < 512) break;
                    if (this._stream !== null || this._consumeHeader() === false) return;
                }
                this._continueWrite(null);
            }
            _continueWrite(err) {
                const cb = this._callback;
                this._callback = noop;
                cb(err);
            }
            _write(data, cb) {
                this._callback = cb;
                this._buffer.push(data);
                this._update();
            }
            _final(cb) {
                this._finished = this._missing === 0 && this._buffer.buffered === 0;
                cb(this._finished ? null : new Error('Unexpected end of data'));
            }
            _predestroy() {
                this._continueWrite(null);
            }
            _destroy(cb) {
                if (this._stream) this._stream.destroy(getStreamError(this));
                cb(null);
            }
            [Symbol.asyncIterator]() {
                let error = null;
                let promiseResolve = null;
                let promiseReject = null;
                let entryStream = null;
                let entryCallback = null;
                const extract = this;
                this.on('entry', onentry);
                this.on('error', (err)=>{
                    error = err;
                });
                this.on('close', onclose);
                return {
                    [Symbol.asyncIterator] () {
                        return this;
                    },
                    next () {
                        return new Promise(onnext);
                    },
                    return () {
                        return destroy(null);
                    },
                    throw (err) {
                        return destroy(err);
                    }
                };
                function consumeCallback(err) {
                    if (!entryCallback) return;
                    const cb = entryCallback;
                    entryCallback = null;
                    cb(err);
                }
                function onnext(resolve, reject) {
                    if (error) {
                        return reject(error);
                    }
                    if (entryStream) {
                        resolve({
                            value: entryStream,
                            done: false
                        });
                        entryStream = null;
                        return;
                    }
                    promiseResolve = resolve;
                    promiseReject = reject;
                    consumeCallback(null);
                    if (extract._finished && promiseResolve) {
                        promiseResolve({
                            value: undefined,
                            done: true
                        });
                        promiseResolve = promiseReject = null;
                    }
                }
                function onentry(header, stream, callback) {
                    entryCallback = callback;
                    stream.on('error', noop);
                    if (promiseResolve) {
                        promiseResolve({
                            value: stream,
                            done: false
                        });
                        promiseResolve = promiseReject = null;
                    } else {
                        entryStream = stream;
                    }
                }
                function onclose() {
                    consumeCallback(error);
                    if (!promiseResolve) return;
                    if (error) promiseReject(error);
                    else promiseResolve({
                        value: undefined,
                        done: true
                    });
                    promiseResolve = promiseReject = null;
                }
                function destroy(err) {
                    extract.destroy(err);
                    consumeCallback(err);
                    return new Promise((resolve, reject)=>{
                        if (extract.destroyed) return resolve({
                            value: undefined,
                            done: true
                        });
                        extract.once('close', function() {
                            if (err) reject(err);
                            else resolve({
                                value: undefined,
                                done: true
                            });
                        });
                    });
                }
            }
        }
        module.exports = function extract(opts) {
            return new Extract(opts);
        };
        function noop() {}
        function overflow(size) {
            size &= 511;
            return size && 512 - size;
        }
    },
    88428: (__unused_webpack_module, exports, __webpack_require__)=>{
        const b4a = __webpack_require__(73057);
        const ZEROS = '0000000000000000000';
        const SEVENS = '7777777777777777777';
        const ZERO_OFFSET = '0'.charCodeAt(0);
        const USTAR_MAGIC = b4a.from([
            0x75,
            0x73,
            0x74,
            0x61,
            0x72,
            0x00
        ]);
        const USTAR_VER = b4a.from([
            ZERO_OFFSET,
            ZERO_OFFSET
        ]);
        const GNU_MAGIC = b4a.from([
            0x75,
            0x73,
            0x74,
            0x61,
            0x72,
            0x20
        ]);
        const GNU_VER = b4a.from([
            0x20,
            0x00
        ]);
        const MASK = 0o7777;
        const MAGIC_OFFSET = 257;
        const VERSION_OFFSET = 263;
        exports.decodeLongPath = function decodeLongPath(buf, encoding) {
            return decodeStr(buf, 0, buf.length, encoding);
        };
        exports.encodePax = function encodePax(opts) {
            let result = '';
            if (opts.name) result += addLength(' path=' + opts.name + '\n');
            if (opts.linkname) result += addLength(' linkpath=' + opts.linkname + '\n');
            const pax = opts.pax;
            if (pax) {
                for(const key in pax){
                    result += addLength(' ' + key + '=' + pax[key] + '\n');
                }
            }
            return b4a.from(result);
        };
        exports.decodePax = function decodePax(buf) {
            const result = {};
            while(buf.length){
                let i = 0;
                while(i < buf.length && buf[i] !== 32)i++;
                const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
                if (!len) return result;
                const b = b4a.toString(buf.subarray(i + 1, len - 1));
                const keyIndex = b.indexOf('=');
                if (keyIndex === -1) return result;
                result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
                buf = buf.subarray(len);
            }
            return result;
        };
        exports.encode = function encode(opts) {
            const buf = b4a.alloc(512);
            let name = opts.name;
            let prefix = '';
            if (opts.typeflag === 5 && name[name.length - 1] !== '/') name += '/';
            if (b4a.byteLength(name) !== name.length) return null;
            while(b4a.byteLength(name) > 100){
                const i = name.indexOf('/');
                if (i === -1) return null;
                prefix += prefix ? '/' + name.slice(0, i) : name.slice(0, i);
                name = name.slice(i + 1);
            }
            if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
            if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
            b4a.write(buf, name);
            b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
            b4a.write(buf, encodeOct(opts.uid, 6), 108);
            b4a.write(buf, encodeOct(opts.gid, 6), 116);
            encodeSize(opts.size, buf, 124);
            b4a.write(buf, encodeOct(opts.mtime.getTime() / 1000 | 0, 11), 136);
            buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
            if (opts.linkname) b4a.write(buf, opts.linkname, 157);
            b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
            b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
            if (opts.uname) b4a.write(buf, opts.uname, 265);
            if (opts.gname) b4a.write(buf, opts.gname, 297);
            b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
            b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
            if (prefix) b4a.write(buf, prefix, 345);
            b4a.write(buf, encodeOct(cksum(buf), 6), 148);
            return buf;
        };
        exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
            let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
            let name = decodeStr(buf, 0, 100, filenameEncoding);
            const mode = decodeOct(buf, 100, 8);
            const uid = decodeOct(buf, 108, 8);
            const gid = decodeOct(buf, 116, 8);
            const size = decodeOct(buf, 124, 12);
            const mtime = decodeOct(buf, 136, 12);
            const type = toType(typeflag);
            const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
            const uname = decodeStr(buf, 265, 32);
            const gname = decodeStr(buf, 297, 32);
            const devmajor = decodeOct(buf, 329, 8);
            const devminor = decodeOct(buf, 337, 8);
            const c = cksum(buf);
            if (c === 8 * 32) return null;
            if (c !== decodeOct(buf, 148, 8)) throw new Error('Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?');
            if (isUSTAR(buf)) {
                if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + '/' + name;
            } else if (isGNU(buf)) {} else {
                if (!allowUnknownFormat) {
                    throw new Error('Invalid tar header: unknown format.');
                }
            }
            if (typeflag === 0 && name && name[name.length - 1] === '/') typeflag = 5;
            return {
                name,
                mode,
                uid,
                gid,
                size,
                byteOffset: 0,
                mtime: new Date(1000 * mtime),
                type,
                linkname,
                uname,
                gname,
                devmajor,
                devminor,
                pax: null
            };
        };
        function isUSTAR(buf) {
            return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
        }
        function isGNU(buf) {
            return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
        }
        function clamp(index, len, defaultValue) {
            if (typeof index !== 'number') return defaultValue;
            index = ~~index;
            if (index >= len) return len;
            if (index >= 0) return index;
            index += len;
            if (index >= 0) return index;
            return 0;
        }
        function toType(flag) {
            switch(flag){
                case 0:
                    return 'file';
                case 1:
                    return 'link';
                case 2:
                    return 'symlink';
                case 3:
                    return 'character-device';
                case 4:
                    return 'block-device';
                case 5:
                    return 'directory';
                case 6:
                    return 'fifo';
                case 7:
                    return 'contiguous-file';
                case 72:
                    return 'pax-header';
                case 55:
                    return 'pax-global-header';
                case 27:
                    return 'gnu-long-link-path';
                case 28:
                case 30:
                    return 'gnu-long-path';
            }
            return null;
        }
        function toTypeflag(flag) {
            switch(flag){
                case 'file':
                    return 0;
                case 'link':
                    return 1;
                case 'symlink':
                    return 2;
                case 'character-device':
                    return 3;
                case 'block-device':
                    return 4;
                case 'directory':
                    return 5;
                case 'fifo':
                    return 6;
                case 'contiguous-file':
                    return 7;
                case 'pax-header':
                    return 72;
            }
            return 0;
        }
        function indexOf(block, num, offset, end) {
            for(; offset < end; offset++){
                if (block[offset] === num) return offset;
            }
            return end;
        }
        function cksum(block) {
            let sum = 8 * 32;
            for(let i = 0; i < 148; i++)sum += block[i];
            for(let j = 156; j < 512; j++)sum += block[j];
            return sum;
        }
        function encodeOct(val, n) {
            val = val.toString(8);
            if (val.length > n) return SEVENS.slice(0, n) + ' ';
            return ZEROS.slice(0, n - val.length) + val + ' ';
        }
        function encodeSizeBin(num, buf, off) {
            buf[off] = 0x80;
            for(let i = 11; i > 0; i--){
                buf[off + i] = num & 0xff;
                num = Math.floor(num / 0x100);
            }
        }
        function encodeSize(num, buf, off) {
            if (num.toString(8).length > 11) {
                encodeSizeBin(num, buf, off);
            } else {
                b4a.write(buf, encodeOct(num, 11), off);
            }
        }
        function parse256(buf) {
            let positive;
            if (buf[0] === 0x80) positive = true;
            else if (buf[0] === 0xFF) positive = false;
            else return null;
            const tuple = [];
            let i;
            for(i = buf.length - 1; i > 0; i--){
                const byte = buf[i];
                if (positive) tuple.push(byte);
                else tuple.push(0xFF - byte);
            }
            let sum = 0;
            const l = tuple.length;
            for(i = 0; i < l; i++){
                sum += tuple[i] * Math.pow(256, i);
            }
            return positive ? sum : -1 * sum;
        }
        function decodeOct(val, offset, length) {
            val = val.subarray(offset, offset + length);
            offset = 0;
            if (val[offset] & 0x80) {
                return parse256(val);
            } else {
                while(offset < val.length && val[offset] === 32)offset++;
                const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
                while(offset < end && val[offset] === 0)offset++;
                if (end === offset) return 0;
                return parseInt(b4a.toString(val.subarray(offset, end)), 8);
            }
        }
        function decodeStr(val, offset, length, encoding) {
            return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
        }
        function addLength(str) {
            const len = b4a.byteLength(str);
            let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
            if (len + digits >= Math.pow(10, digits)) digits++;
            return len + digits + str;
        }
    },
    56118: (__unused_webpack_module, exports, __webpack_require__)=>{
        exports.extract = __webpack_require__(35763);
        exports.pack = __webpack_require__(80861);
    },
    80861: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { Readable, Writable, getStreamError } = __webpack_require__(36204);
        const b4a = __webpack_require__(73057);
        const constants = __webpack_require__(20775);
        const headers = __webpack_require__(88428);
        const DMODE = 0o755;
        const FMODE = 0o644;
        const END_OF_TAR = b4a.alloc(1024);
        class Sink extends Writable {
            constructor(pack, header, callback){
                super({
                    mapWritable,
                    eagerOpen: true
                });
                this.written = 0;
                this.header = header;
                this._callback = callback;
                this._linkname = null;
                this._isLinkname = header.type === 'symlink' && !header.linkname;
                this._isVoid = header.type !== 'file' && header.type !== 'contiguous-file';
                this._finished = false;
                this._pack = pack;
                this._openCallback = null;
                if (this._pack._stream === null) this._pack._stream = this;
                else this._pack._pending.push(this);
            }
            _open(cb) {
                this._openCallback = cb;
                if (this._pack._stream === this) this._continueOpen();
            }
            _continuePack(err) {
                if (this._callback === null) return;
                const callback = this._callback;
                this._callback = null;
                callback(err);
            }
            _continueOpen() {
                if (this._pack._stream === null) this._pack._stream = this;
                const cb = this._openCallback;
                this._openCallback = null;
                if (cb === null) return;
                if (this._pack.destroying) return cb(new Error('pack stream destroyed'));
                if (this._pack._finalized) return cb(new Error('pack stream is already finalized'));
                this._pack._stream = this;
                if (!this._isLinkname) {
                    this._pack._encode(this.header);
                }
                if (this._isVoid) {
                    this._finish();
                    this._continuePack(null);
                }
                cb(null);
            }
            _write(data, cb) {
                if (this._isLinkname) {
                    this._linkname = this._linkname ? b4a.concat([
                        this._linkname,
                        data
                    ]) : data;
                    return cb(null);
                }
                if (this._isVoid) {
                    if (data.byteLength > 0) {
                        return cb(new Error('No body allowed for this entry'));
                    }
                    return cb();
                }
                this.written += data.byteLength;
                if (this._pack.push(data)) return cb();
                this._pack._drain = cb;
            }
            _finish() {
                if (this._finished) return;
                this._finished = true;
                if (this._isLinkname) {
                    this.header.linkname = this._linkname ? b4a.toString(this._linkname, 'utf-8') : '';
                    this._pack._encode(this.header);
                }
                overflow(this._pack, this.header.size);
                this._pack._done(this);
            }
            _final(cb) {
                if (this.written !== this.header.size) {
                    return cb(new Error('Size mismatch'));
                }
                this._finish();
                cb(null);
            }
            _getError() {
                return getStreamError(this) || new Error('tar entry destroyed');
            }
            _predestroy() {
                this._pack.destroy(this._getError());
            }
            _destroy(cb) {
                this._pack._done(this);
                this._continuePack(this._finished ? null : this._getError());
                cb();
            }
        }
        class Pack extends Readable {
            constructor(opts){
                super(opts);
                this._drain = noop;
                this._finalized = false;
                this._finalizing = false;
                this._pending = [];
                this._stream = null;
            }
            entry(header, buffer, callback) {
                if (this._finalized || this.destroying) throw new Error('already finalized or destroyed');
                if (typeof buffer === 'function') {
                    callback = buffer;
                    buffer = null;
                }
                if (!callback) callback = noop;
                if (!header.size || header.type === 'symlink') header.size = 0;
                if (!header.type) header.type = modeToType(header.mode);
                if (!header.mode) header.mode = header.type === 'directory' ? DMODE : FMODE;
                if (!header.uid) header.uid = 0;
                if (!header.gid) header.gid = 0;
                if (!header.mtime) header.mtime = new Date();
                if (typeof buffer === 'string') buffer = b4a.from(buffer);
                const sink = new Sink(this, header, callback);
                if (b4a.isBuffer(buffer)) {
                    header.size = buffer.byteLength;
                    sink.write(buffer);
                    sink.end();
                    return sink;
                }
                if (sink._isVoid) {
                    return sink;
                }
                return sink;
            }
            finalize() {
                if (this._stream || this._pending.length > 0) {
                    this._finalizing = true;
                    return;
                }
                if (this._finalized) return;
                this._finalized = true;
                this.push(END_OF_TAR);
                this.push(null);
            }
            _done(stream) {
                if (stream !== this._stream) return;
                this._stream = null;
                if (this._finalizing) this.finalize();
                if (this._pending.length) this._pending.shift()._continueOpen();
            }
            _encode(header) {
                if (!header.pax) {
                    const buf = headers.encode(header);
                    if (buf) {
                        this.push(buf);
                        return;
                    }
                }
                this._encodePax(header);
            }
            _encodePax(header) {
                const paxHeader = headers.encodePax({
                    name: header.name,
                    linkname: header.linkname,
                    pax: header.pax
                });
                const newHeader = {
                    name: 'PaxHeader',
                    mode: header.mode,
                    uid: header.uid,
                    gid: header.gid,
                    size: paxHeader.byteLength,
                    mtime: header.mtime,
                    type: 'pax-header',
                    linkname: header.linkname && 'PaxHeader',
                    uname: header.uname,
                    gname: header.gname,
                    devmajor: header.devmajor,
                    devminor: header.devminor
                };
                this.push(headers.encode(newHeader));
                this.push(paxHeader);
                overflow(this, paxHeader.byteLength);
                newHeader.size = header.size;
                newHeader.type = header.type;
                this.push(headers.encode(newHeader));
            }
            _doDrain() {
                const drain = this._drain;
                this._drain = noop;
                drain();
            }
            _predestroy() {
                const err = getStreamError(this);
                if (this._stream) this._stream.destroy(err);
                while(this._pending.length){
                    const stream = this._pending.shift();
                    stream.destroy(err);
                    stream._continueOpen();
                }
                this._doDrain();
            }
            _read(cb) {
                this._doDrain();
                cb();
            }
        }
        module.exports = function pack(opts) {
            return new Pack(opts);
        };
        function modeToType(mode) {
            switch(mode & constants.S_IFMT){
                case constants.S_IFBLK:
                    return 'block-device';
                case constants.S_IFCHR:
                    return 'character-device';
                case constants.S_IFDIR:
                    return 'directory';
                case constants.S_IFIFO:
                    return 'fifo';
                case constants.S_IFLNK:
                    return 'symlink';
            }
            return 'file';
        }
        function noop() {}
        function overflow(self, size) {
            size &= 511;
            if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
        }
        function mapWritable(buf) {
            return b4a.isBuffer(buf) ? buf : b4a.from(buf);
        }
    },
    97934: (module, __unused_webpack_exports, __webpack_require__)=>{
        const PassThroughDecoder = __webpack_require__(47256);
        const UTF8Decoder = __webpack_require__(86414);
        module.exports = class TextDecoder {
            constructor(encoding = 'utf8'){
                this.encoding = normalizeEncoding(encoding);
                switch(this.encoding){
                    case 'utf8':
                        this.decoder = new UTF8Decoder();
                        break;
                    case 'utf16le':
                    case 'base64':
                        throw new Error('Unsupported encoding: ' + this.encoding);
                    default:
                        this.decoder = new PassThroughDecoder(this.encoding);
                }
            }
            get remaining() {
                return this.decoder.remaining;
            }
            push(data) {
                if (typeof data === 'string') return data;
                return this.decoder.decode(data);
            }
            write(data) {
                return this.push(data);
            }
            end(data) {
                let result = '';
                if (data) result = this.push(data);
                result += this.decoder.flush();
                return result;
            }
        };
        function normalizeEncoding(encoding) {
            encoding = encoding.toLowerCase();
            switch(encoding){
                case 'utf8':
                case 'utf-8':
                    return 'utf8';
                case 'ucs2':
                case 'ucs-2':
                case 'utf16le':
                case 'utf-16le':
                    return 'utf16le';
                case 'latin1':
                case 'binary':
                    return 'latin1';
                case 'base64':
                case 'ascii':
                case 'hex':
                    return encoding;
                default:
                    throw new Error('Unknown encoding: ' + encoding);
            }
        }
    },
    47256: (module, __unused_webpack_exports, __webpack_require__)=>{
        const b4a = __webpack_require__(73057);
        module.exports = class PassThroughDecoder {
            constructor(encoding){
                this.encoding = encoding;
            }
            get remaining() {
                return 0;
            }
            decode(data) {
                return b4a.toString(data, this.encoding);
            }
            flush() {
                return '';
            }
        };
    },
    86414: (module, __unused_webpack_exports, __webpack_require__)=>{
        const b4a = __webpack_require__(73057);
        module.exports = class UTF8Decoder {
            constructor(){
                this._reset();
            }
            get remaining() {
                return this.bytesSeen;
            }
            decode(data) {
                if (data.byteLength === 0) return '';
                if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
                    this.bytesSeen = trailingBytesSeen(data);
                    return b4a.toString(data, 'utf8');
                }
                let result = '';
                let start = 0;
                if (this.bytesNeeded > 0) {
                    while(start < data.byteLength){
                        const byte = data[start];
                        if (byte < this.lowerBoundary || byte > this.upperBoundary) {
                            result += '\ufffd';
                            this._reset();
                            break;
                        }
                        this.lowerBoundary = 0x80;
                        this.upperBoundary = 0xbf;
                        this.codePoint = this.codePoint << 6 | byte & 0x3f;
                        this.bytesSeen++;
                        start++;
                        if (this.bytesSeen === this.bytesNeeded) {
                            result += String.fromCodePoint(this.codePoint);
                            this._reset();
                            break;
                        }
                    }
                    if (this.bytesNeeded > 0) return result;
                }
                const trailing = trailingIncomplete(data, start);
                const end = data.byteLength - trailing;
                if (end > start) result += b4a.toString(data, 'utf8', start, end);
                for(let i = end; i < data.byteLength; i++){
                    const byte = data[i];
                    if (this.bytesNeeded === 0) {
                        if (byte <= 0x7f) {
                            this.bytesSeen = 0;
                            result += String.fromCharCode(byte);
                        } else if (byte >= 0xc2 && byte <= 0xdf) {
                            this.bytesNeeded = 2;
                            this.bytesSeen = 1;
                            this.codePoint = byte & 0x1f;
                        } else if (byte >= 0xe0 && byte <= 0xef) {
                            if (byte === 0xe0) this.lowerBoundary = 0xa0;
                            else if (byte === 0xed) this.upperBoundary = 0x9f;
                            this.bytesNeeded = 3;
                            this.bytesSeen = 1;
                            this.codePoint = byte & 0xf;
                        } else if (byte >= 0xf0 && byte <= 0xf4) {
                            if (byte === 0xf0) this.lowerBoundary = 0x90;
                            else if (byte === 0xf4) this.upperBoundary = 0x8f;
                            this.bytesNeeded = 4;
                            this.bytesSeen = 1;
                            this.codePoint = byte & 0x7;
                        } else {
                            this.bytesSeen = 1;
                            result += '\ufffd';
                        }
                        continue;
                    }
                    if (byte < this.lowerBoundary || byte > this.upperBoundary) {
                        result += '\ufffd';
                        i--;
                        this._reset();
                        continue;
                    }
                    this.lowerBoundary = 0x80;
                    this.upperBoundary = 0xbf;
                    this.codePoint = this.codePoint << 6 | byte & 0x3f;
                    this.bytesSeen++;
                    if (this.bytesSeen === this.bytesNeeded) {
                        result += String.fromCodePoint(this.codePoint);
                        this._reset();
                    }
                }
                return result;
            }
            flush() {
                const result = this.bytesNeeded > 0 ? '\ufffd' : '';
                this._reset();
                return result;
            }
            _reset() {
                this.codePoint = 0;
                this.bytesNeeded = 0;
                this.bytesSeen = 0;
                this.lowerBoundary = 0x80;
                this.upperBoundary = 0xbf;
            }
        };
        function trailingIncomplete(data, start) {
            const len = data.byteLength;
            if (len <= start) return 0;
            const limit = Math.max(start, len - 4);
            let i = len - 1;
            while(i > limit && (data[i] & 0xc0) === 0x80)i--;
            if (i < start) return 0;
            const byte = data[i];
            let needed;
            if (byte <= 0x7f) return 0;
            if (byte >= 0xc2 && byte <= 0xdf) needed = 2;
            else if (byte >= 0xe0 && byte <= 0xef) needed = 3;
            else if (byte >= 0xf0 && byte <= 0xf4) needed = 4;
            else return 0;
            const available = len - i;
            return available < needed ? available : 0;
        }
        function trailingBytesSeen(data) {
            const len = data.byteLength;
            if (len === 0) return 0;
            const last = data[len - 1];
            if (last <= 0x7f) return 0;
            if ((last & 0xc0) !== 0x80) return 1;
            const limit = Math.max(0, len - 4);
            let i = len - 2;
            while(i >= limit && (data[i] & 0xc0) === 0x80)i--;
            if (i < 0) return 1;
            const first = data[i];
            let needed;
            if (first >= 0xc2 && first <= 0xdf) needed = 2;
            else if (first >= 0xe0 && first <= 0xef) needed = 3;
            else if (first >= 0xf0 && first <= 0xf4) needed = 4;
            else return 1;
            if (len - i !== needed) return 1;
            if (needed >= 3) {
                const second = data[i + 1];
                if (first === 0xe0 && second < 0xa0) return 1;
                if (first === 0xed && second > 0x9f) return 1;
                if (first === 0xf0 && second < 0x90) return 1;
                if (first === 0xf4 && second > 0x8f) return 1;
            }
            return 0;
        }
    },
    44248: (module)=>{
        const CRC_TABLE = new Int32Array([
            0x00000000,
            0x77073096,
            0xee0e612c,
            0x990951ba,
            0x076dc419,
            0x706af48f,
            0xe963a535,
            0x9e6495a3,
            0x0edb8832,
            0x79dcb8a4,
            0xe0d5e91e,
            0x97d2d988,
            0x09b64c2b,
            0x7eb17cbd,
            0xe7b82d07,
            0x90bf1d91,
            0x1db71064,
            0x6ab020f2,
            0xf3b97148,
            0x84be41de,
            0x1adad47d,
            0x6ddde4eb,
            0xf4d4b551,
            0x83d385c7,
            0x136c9856,
            0x646ba8c0,
            0xfd62f97a,
            0x8a65c9ec,
            0x14015c4f,
            0x63066cd9,
            0xfa0f3d63,
            0x8d080df5,
            0x3b6e20c8,
            0x4c69105e,
            0xd56041e4,
            0xa2677172,
            0x3c03e4d1,
            0x4b04d447,
            0xd20d85fd,
            0xa50ab56b,
            0x35b5a8fa,
            0x42b2986c,
            0xdbbbc9d6,
            0xacbcf940,
            0x32d86ce3,
            0x45df5c75,
            0xdcd60dcf,
            0xabd13d59,
            0x26d930ac,
            0x51de003a,
            0xc8d75180,
            0xbfd06116,
            0x21b4f4b5,
            0x56b3c423,
            0xcfba9599,
            0xb8bda50f,
            0x2802b89e,
            0x5f058808,
            0xc60cd9b2,
            0xb10be924,
            0x2f6f7c87,
            0x58684c11,
            0xc1611dab,
            0xb6662d3d,
            0x76dc4190,
            0x01db7106,
            0x98d220bc,
            0xefd5102a,
            0x71b18589,
            0x06b6b51f,
            0x9fbfe4a5,
            0xe8b8d433,
            0x7807c9a2,
            0x0f00f934,
            0x9609a88e,
            0xe10e9818,
            0x7f6a0dbb,
            0x086d3d2d,
            0x91646c97,
            0xe6635c01,
            0x6b6b51f4,
            0x1c6c6162,
            0x856530d8,
            0xf262004e,
            0x6c0695ed,
            0x1b01a57b,
            0x8208f4c1,
            0xf50fc457,
            0x65b0d9c6,
            0x12b7e950,
            0x8bbeb8ea,
            0xfcb9887c,
            0x62dd1ddf,
            0x15da2d49,
            0x8cd37cf3,
            0xfbd44c65,
            0x4db26158,
            0x3ab551ce,
            0xa3bc0074,
            0xd4bb30e2,
            0x4adfa541,
            0x3dd895d7,
            0xa4d1c46d,
            0xd3d6f4fb,
            0x4369e96a,
            0x346ed9fc,
            0xad678846,
            0xda60b8d0,
            0x44042d73,
            0x33031de5,
            0xaa0a4c5f,
            0xdd0d7cc9,
            0x5005713c,
            0x270241aa,
            0xbe0b1010,
            0xc90c2086,
            0x5768b525,
            0x206f85b3,
            0xb966d409,
            0xce61e49f,
            0x5edef90e,
            0x29d9c998,
            0xb0d09822,
            0xc7d7a8b4,
            0x59b33d17,
            0x2eb40d81,
            0xb7bd5c3b,
            0xc0ba6cad,
            0xedb88320,
            0x9abfb3b6,
            0x03b6e20c,
            0x74b1d29a,
            0xead54739,
            0x9dd277af,
            0x04db2615,
            0x73dc1683,
            0xe3630b12,
            0x94643b84,
            0x0d6d6a3e,
            0x7a6a5aa8,
            0xe40ecf0b,
            0x9309ff9d,
            0x0a00ae27,
            0x7d079eb1,
            0xf00f9344,
            0x8708a3d2,
            0x1e01f268,
            0x6906c2fe,
            0xf762575d,
            0x806567cb,
            0x196c3671,
            0x6e6b06e7,
            0xfed41b76,
            0x89d32be0,
            0x10da7a5a,
            0x67dd4acc,
            0xf9b9df6f,
            0x8ebeeff9,
            0x17b7be43,
            0x60b08ed5,
            0xd6d6a3e8,
            0xa1d1937e,
            0x38d8c2c4,
            0x4fdff252,
            0xd1bb67f1,
            0xa6bc5767,
            0x3fb506dd,
            0x48b2364b,
            0xd80d2bda,
            0xaf0a1b4c,
            0x36034af6,
            0x41047a60,
            0xdf60efc3,
            0xa867df55,
            0x316e8eef,
            0x4669be79,
            0xcb61b38c,
            0xbc66831a,
            0x256fd2a0,
            0x5268e236,
            0xcc0c7795,
            0xbb0b4703,
            0x220216b9,
            0x5505262f,
            0xc5ba3bbe,
            0xb2bd0b28,
            0x2bb45a92,
            0x5cb36a04,
            0xc2d7ffa7,
            0xb5d0cf31,
            0x2cd99e8b,
            0x5bdeae1d,
            0x9b64c2b0,
            0xec63f226,
            0x756aa39c,
            0x026d930a,
            0x9c0906a9,
            0xeb0e363f,
            0x72076785,
            0x05005713,
            0x95bf4a82,
            0xe2b87a14,
            0x7bb12bae,
            0x0cb61b38,
            0x92d28e9b,
            0xe5d5be0d,
            0x7cdcefb7,
            0x0bdbdf21,
            0x86d3d2d4,
            0xf1d4e242,
            0x68ddb3f8,
            0x1fda836e,
            0x81be16cd,
            0xf6b9265b,
            0x6fb077e1,
            0x18b74777,
            0x88085ae6,
            0xff0f6a70,
            0x66063bca,
            0x11010b5c,
            0x8f659eff,
            0xf862ae69,
            0x616bffd3,
            0x166ccf45,
            0xa00ae278,
            0xd70dd2ee,
            0x4e048354,
            0x3903b3c2,
            0xa7672661,
            0xd06016f7,
            0x4969474d,
            0x3e6e77db,
            0xaed16a4a,
            0xd9d65adc,
            0x40df0b66,
            0x37d83bf0,
            0xa9bcae53,
            0xdebb9ec5,
            0x47b2cf7f,
            0x30b5ffe9,
            0xbdbdf21c,
            0xcabac28a,
            0x53b39330,
            0x24b4a3a6,
            0xbad03605,
            0xcdd70693,
            0x54de5729,
            0x23d967bf,
            0xb3667a2e,
            0xc4614ab8,
            0x5d681b02,
            0x2a6f2b94,
            0xb40bbe37,
            0xc30c8ea1,
            0x5a05df1b,
            0x2d02ef8d
        ]);
        function crc32(buf) {
            let crc = -1;
            for (let x of buf){
                crc = CRC_TABLE[(crc ^ x) & 0xff] ^ crc >>> 8;
            }
            return (crc ^ -1) >>> 0;
        }
        module.exports = crc32;
    },
    33502: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(79896);
        var util = __webpack_require__(39023);
        var stream = __webpack_require__(2203);
        var Readable = stream.Readable;
        var PassThrough = stream.PassThrough;
        var Pend = __webpack_require__(73313);
        var EventEmitter = __webpack_require__(24434).EventEmitter;
        exports.BufferSlicer = BufferSlicer;
        exports.FdSlicer = FdSlicer;
        util.inherits(FdSlicer, EventEmitter);
        function FdSlicer(fd) {
            EventEmitter.call(this);
            this.fd = fd;
            this.pend = new Pend();
            this.pend.max = 1;
            this.refCount = 0;
        }
        FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
            var self = this;
            self.pend.go(function(cb) {
                fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
                    cb();
                    callback(err, bytesRead, buffer);
                });
            });
        };
        FdSlicer.prototype.createReadStream = function(options1) {
            return new ReadStream(this, options1);
        };
        FdSlicer.prototype.ref = function() {
            this.refCount += 1;
        };
        FdSlicer.prototype.unref = function() {
            var self = this;
            self.refCount -= 1;
            if (self.refCount < 0) throw new Error("invalid unref");
            if (self.refCount > 0) return;
            fs.close(self.fd, onCloseDone);
            function onCloseDone(err) {
                if (err) {
                    self.emit('error', err);
                } else {
                    self.emit('close');
                }
            }
        };
        util.inherits(ReadStream, Readable);
        function ReadStream(context, options1) {
            options1 = options1 || {};
            Readable.call(this, options1);
            this.context = context;
            this.context.ref();
            this.start = options1.start || 0;
            this.endOffset = options1.end;
            this.pos = this.start;
        }
        ReadStream.prototype._read = function(n) {
            var self = this;
            var toRead = Math.min(self._readableState.highWaterMark, n);
            if (self.endOffset != null) {
                toRead = Math.min(toRead, self.endOffset - self.pos);
            }
            if (toRead <= 0) {
                self.push(null);
                this._cleanup();
                return;
            }
            self.context.pend.go(function(cb) {
                var buffer = Buffer.allocUnsafe(toRead);
                fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
                    if (err) {
                        self.destroy(err);
                    } else if (bytesRead === 0) {
                        self.push(null);
                        self._cleanup();
                    } else {
                        self.pos += bytesRead;
                        self.push(buffer.slice(0, bytesRead));
                    }
                    cb();
                });
            });
        };
        ReadStream.prototype._destroy = function(err, cb) {
            this._cleanup();
            cb(err);
        };
        ReadStream.prototype._cleanup = function() {
            if (this.context != null) {
                this.context.unref();
                this.context = null;
            }
        };
        util.inherits(BufferSlicer, EventEmitter);
        function BufferSlicer(buffer) {
            EventEmitter.call(this);
            this.refCount = 0;
            this.buffer = buffer;
        }
        BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
            if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
            if (position < 0) throw new RangeError("position is negative: " + position);
            if (offset + length > buffer.length) {
                length = buffer.length - offset;
            }
            if (position + length > this.buffer.length) {
                length = this.buffer.length - position;
            }
            if (length <= 0) {
                setImmediate(function() {
                    callback(null, 0);
                });
                return;
            }
            this.buffer.copy(buffer, offset, position, position + length);
            setImmediate(function() {
                callback(null, length);
            });
        };
        BufferSlicer.prototype.createReadStream = function(options1) {
            options1 = options1 || {};
            var readStream = new PassThrough(options1);
            readStream.start = options1.start || 0;
            readStream.endOffset = options1.end;
            readStream.pos = readStream.endOffset || this.buffer.length;
            var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
            var maxChunkSize = 0x10000;
            var offset = 0;
            while(true){
                var nextOffset = offset + maxChunkSize;
                if (nextOffset >= entireSlice.length) {
                    if (offset < entireSlice.length) {
                        readStream.write(entireSlice.slice(offset, entireSlice.length));
                    }
                    break;
                }
                readStream.write(entireSlice.slice(offset, nextOffset));
                offset = nextOffset;
            }
            readStream.end();
            return readStream;
        };
        BufferSlicer.prototype.ref = function() {
            this.refCount += 1;
        };
        BufferSlicer.prototype.unref = function() {
            this.refCount -= 1;
            if (this.refCount < 0) {
                throw new Error("invalid unref");
            }
        };
    },
    20663: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(79896);
        var zlib = __webpack_require__(43106);
        var fd_slicer = __webpack_require__(33502);
        var util = __webpack_require__(39023);
        var EventEmitter = __webpack_require__(24434).EventEmitter;
        var Transform = __webpack_require__(2203).Transform;
        var PassThrough = __webpack_require__(2203).PassThrough;
        var Writable = __webpack_require__(2203).Writable;
        const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __webpack_require__(44248);
        exports.open = open;
        exports.fromFd = fromFd;
        exports.fromBuffer = fromBuffer;
        exports.fromRandomAccessReader = fromRandomAccessReader;
        exports.openPromise = openPromise;
        exports.fromFdPromise = fromFdPromise;
        exports.fromBufferPromise = fromBufferPromise;
        exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
        exports.dosDateTimeToDate = dosDateTimeToDate;
        exports.getFileNameLowLevel = getFileNameLowLevel;
        exports.validateFileName = validateFileName;
        exports.parseExtraFields = parseExtraFields;
        exports.ZipFile = ZipFile;
        exports.Entry = Entry;
        exports.LocalFileHeader = LocalFileHeader;
        exports.RandomAccessReader = RandomAccessReader;
        function openPromise(path, options1) {
            return new Promise((resolve, reject)=>{
                open(path, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromFdPromise(fd, options1) {
            return new Promise((resolve, reject)=>{
                fromFd(fd, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromBufferPromise(buffer, options1) {
            return new Promise((resolve, reject)=>{
                fromBuffer(buffer, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromRandomAccessReaderPromise(reader, totalSize, options1) {
            return new Promise((resolve, reject)=>{
                fromRandomAccessReader(reader, totalSize, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function open(path, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = true;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            fs.open(path, "r", function(err, fd) {
                if (err) return callback(err);
                fromFd(fd, options1, function(err, zipfile) {
                    if (err) fs.close(fd, defaultCallback);
                    callback(err, zipfile);
                });
            });
        }
        function fromFd(fd, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = false;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            fs.fstat(fd, function(err, stats) {
                if (err) return callback(err);
                var reader = new fd_slicer.FdSlicer(fd);
                fromRandomAccessReader(reader, stats.size, options1, callback);
            });
        }
        function fromBuffer(buffer, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            options1.autoClose = false;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            var reader = new fd_slicer.BufferSlicer(buffer);
            fromRandomAccessReader(reader, buffer.length, options1, callback);
        }
        function fromRandomAccessReader(reader, totalSize, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = true;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            var decodeStrings = !!options1.decodeStrings;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
            if (totalSize > Number.MAX_SAFE_INTEGER) {
                throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
            }
            reader.ref();
            var eocdrWithoutCommentSize = 22;
            var zip64EocdlSize = 20;
            var maxCommentSize = 0xffff;
            var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
            var buffer = newBuffer(bufferSize);
            var bufferReadStart = totalSize - buffer.length;
            readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
                if (err) return callback(err);
                for(var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1){
                    if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
                    var eocdrBuffer = buffer.subarray(i);
                    var diskNumber = eocdrBuffer.readUInt16LE(4);
                    var entryCount = eocdrBuffer.readUInt16LE(10);
                    var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
                    var commentLength = eocdrBuffer.readUInt16LE(20);
                    var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
                    if (commentLength !== expectedCommentLength) {
                        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
                    }
                    var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
                    if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
                        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
                        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
                        var zip64EocdrBuffer = newBuffer(56);
                        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
                            if (err) return callback(err);
                            if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
                                return callback(new Error("invalid zip64 end of central directory record signature"));
                            }
                            diskNumber = zip64EocdrBuffer.readUInt32LE(16);
                            if (diskNumber !== 0) {
                                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
                            }
                            entryCount = readUInt64LE(zip64EocdrBuffer, 32);
                            centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
                            return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options1.autoClose, options1.lazyEntries, decodeStrings, options1.validateEntrySizes, options1.strictFileNames));
                        });
                    }
                    if (diskNumber !== 0) {
                        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
                    }
                    return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options1.autoClose, options1.lazyEntries, decodeStrings, options1.validateEntrySizes, options1.strictFileNames));
                }
                callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
            });
        }
        util.inherits(ZipFile, EventEmitter);
        function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
            var self = this;
            EventEmitter.call(self);
            self.reader = reader;
            self.reader.on("error", function(err) {
                emitError(self, err);
            });
            self.reader.once("close", function() {
                self.emit("close");
            });
            self.readEntryCursor = centralDirectoryOffset;
            self.fileSize = fileSize;
            self.entryCount = entryCount;
            self.comment = comment;
            self.entriesRead = 0;
            self.autoClose = !!autoClose;
            self.lazyEntries = !!lazyEntries;
            self.decodeStrings = !!decodeStrings;
            self.validateEntrySizes = !!validateEntrySizes;
            self.strictFileNames = !!strictFileNames;
            self.isOpen = true;
            self.emittedError = false;
            self.hasEachEntryBeenCalled = false;
            if (!self.lazyEntries) self._readEntry();
        }
        ZipFile.prototype.close = function() {
            if (!this.isOpen) return;
            this.isOpen = false;
            this.reader.unref();
        };
        function emitErrorAndAutoClose(self, err) {
            if (self.autoClose) self.close();
            emitError(self, err);
        }
        function emitError(self, err) {
            if (self.emittedError) return;
            self.emittedError = true;
            self.emit("error", err);
        }
        ZipFile.prototype.readEntry = function() {
            if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
            this._readEntry();
        };
        ZipFile.prototype._readEntry = function() {
            var self = this;
            if (self.entryCount === self.entriesRead) {
                setImmediate(function() {
                    if (self.autoClose) self.close();
                    if (self.emittedError) return;
                    self.emit("end");
                });
                return;
            }
            if (self.emittedError) return;
            var buffer = newBuffer(46);
            readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
                if (err) return emitErrorAndAutoClose(self, err);
                if (self.emittedError) return;
                var entry = new Entry();
                var signature = buffer.readUInt32LE(0);
                if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
                entry.versionMadeBy = buffer.readUInt16LE(4);
                entry.versionNeededToExtract = buffer.readUInt16LE(6);
                entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
                entry.compressionMethod = buffer.readUInt16LE(10);
                entry.lastModFileTime = buffer.readUInt16LE(12);
                entry.lastModFileDate = buffer.readUInt16LE(14);
                entry.crc32 = buffer.readUInt32LE(16);
                entry.compressedSize = buffer.readUInt32LE(20);
                entry.uncompressedSize = buffer.readUInt32LE(24);
                entry.fileNameLength = buffer.readUInt16LE(28);
                entry.extraFieldLength = buffer.readUInt16LE(30);
                entry.fileCommentLength = buffer.readUInt16LE(32);
                entry.internalFileAttributes = buffer.readUInt16LE(36);
                entry.externalFileAttributes = buffer.readUInt32LE(38);
                entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
                if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
                self.readEntryCursor += 46;
                buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
                readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
                    if (err) return emitErrorAndAutoClose(self, err);
                    if (self.emittedError) return;
                    entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
                    var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
                    entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
                    entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
                    try {
                        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
                    } catch (err) {
                        return emitErrorAndAutoClose(self, err);
                    }
                    if (self.decodeStrings) {
                        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
                        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
                        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
                        var errorMessage = validateFileName(entry.fileName);
                        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
                    } else {
                        entry.fileComment = entry.fileCommentRaw;
                        entry.fileName = entry.fileNameRaw;
                    }
                    entry.comment = entry.fileComment;
                    self.readEntryCursor += buffer.length;
                    self.entriesRead += 1;
                    for(var i = 0; i < entry.extraFields.length; i++){
                        var extraField = entry.extraFields[i];
                        if (extraField.id !== 0x0001) continue;
                        var zip64EiefBuffer = extraField.data;
                        var index = 0;
                        if (entry.uncompressedSize === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
                            }
                            entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        if (entry.compressedSize === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
                            }
                            entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
                            }
                            entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        break;
                    }
                    if (self.validateEntrySizes && entry.compressionMethod === 0) {
                        var expectedCompressedSize = entry.uncompressedSize;
                        if (entry.isEncrypted()) {
                            expectedCompressedSize += 12;
                        }
                        if (entry.compressedSize !== expectedCompressedSize) {
                            var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
                            return emitErrorAndAutoClose(self, new Error(msg));
                        }
                    }
                    self.emit("entry", entry);
                    if (!self.lazyEntries) self._readEntry();
                });
            });
        };
        ZipFile.prototype.eachEntry = function() {
            const self = this;
            if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
            if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
            self.hasEachEntryBeenCalled = true;
            let pendingResolveReject = null;
            self.on("entry", onEntry);
            self.on("end", onEnd);
            self.on("error", onError);
            function cleanup() {
                self.removeListener("entry", onEntry);
                self.removeListener("end", onEnd);
                self.removeListener("error", onError);
                if (self.autoClose) self.close();
            }
            function onEntry(entry) {
                let { resolve } = pendingResolveReject;
                pendingResolveReject = null;
                resolve({
                    value: entry
                });
            }
            function onEnd() {
                let { resolve } = pendingResolveReject;
                pendingResolveReject = null;
                cleanup();
                resolve({
                    done: true
                });
            }
            function onError(err) {
                let { reject } = pendingResolveReject;
                pendingResolveReject = null;
                cleanup();
                reject(err);
            }
            return {
                [Symbol.asyncIterator] () {
                    return this;
                },
                next () {
                    const promise = new Promise((resolve, reject)=>{
                        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
                        pendingResolveReject = {
                            resolve,
                            reject
                        };
                    });
                    self.readEntry();
                    return promise;
                },
                return (value) {
                    cleanup();
                    return Promise.resolve({
                        done: true,
                        value
                    });
                },
                throw (value) {
                    cleanup();
                    return Promise.reject(value);
                }
            };
        };
        ZipFile.prototype.openReadStream = function(entry, options1, callback) {
            var self = this;
            var relativeStart = 0;
            var relativeEnd = entry.compressedSize;
            if (callback == null) {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) {
                options1 = {};
            } else {
                if (options1.decodeFileData === false) {
                    if (options1.decrypt != null) {
                        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
                    }
                    if (options1.decompress != null) {
                        throw new Error("cannot use options.decompress when options.decodeFileData === false");
                    }
                } else {
                    if (options1.decrypt != null) {
                        if (!entry.isEncrypted()) {
                            throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
                        }
                        if (options1.decrypt !== false) throw new Error("invalid options.decrypt value: " + options1.decrypt);
                        if (entry.isCompressed()) {
                            if (options1.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
                        }
                    }
                    if (options1.decompress != null) {
                        if (!entry.isCompressed()) {
                            throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
                        }
                        if (!(options1.decompress === false || options1.decompress === true)) {
                            throw new Error("invalid options.decompress value: " + options1.decompress);
                        }
                        decompress = options1.decompress;
                    }
                }
                if (options1.start != null) {
                    relativeStart = options1.start;
                    if (relativeStart < 0) throw new Error("options.start < 0");
                    if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
                }
                if (options1.end != null) {
                    relativeEnd = options1.end;
                    if (relativeEnd < 0) throw new Error("options.end < 0");
                    if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
                    if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
                }
            }
            var rawMode = options1.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options1.decompress === false) && (!entry.isEncrypted() || options1.decrypt === false);
            if (options1.start != null || options1.end != null) {
                if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
            }
            if (!self.isOpen) return callback(new Error("closed"));
            if (entry.isEncrypted() && !rawMode) {
                if (options1.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
            }
            var decompress;
            if (rawMode) {
                decompress = false;
            } else if (entry.compressionMethod === 8) {
                decompress = options1.decodeFileData !== true;
            } else {
                return callback(new Error("unsupported compression method: " + entry.compressionMethod));
            }
            self.readLocalFileHeader(entry, {
                minimal: true
            }, function(err, localFileHeader) {
                if (err) return callback(err);
                self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
            });
        };
        ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
            var self = this;
            var fileDataEnd = fileDataStart + compressedSize;
            var readStream = self.reader.createReadStream({
                start: fileDataStart + relativeStart,
                end: fileDataStart + relativeEnd
            });
            var endpointStream = readStream;
            if (decompress) {
                var destroyed = false;
                var inflateFilter = zlib.createInflateRaw();
                readStream.on("error", function(err) {
                    setImmediate(function() {
                        if (!destroyed) inflateFilter.emit("error", err);
                    });
                });
                readStream.pipe(inflateFilter);
                if (self.validateEntrySizes) {
                    endpointStream = new AssertByteCountStream(uncompressedSize);
                    inflateFilter.on("error", function(err) {
                        setImmediate(function() {
                            if (!destroyed) endpointStream.emit("error", err);
                        });
                    });
                    inflateFilter.pipe(endpointStream);
                } else {
                    endpointStream = inflateFilter;
                }
                installDestroyFn(endpointStream, function() {
                    destroyed = true;
                    if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
                    readStream.unpipe(inflateFilter);
                    readStream.destroy();
                });
            }
            callback(null, endpointStream);
        };
        ZipFile.prototype.readLocalFileHeader = function(entry, options1, callback) {
            var self = this;
            if (callback == null) {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            self.reader.ref();
            var buffer = newBuffer(30);
            readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
                try {
                    if (err) return callback(err);
                    var signature = buffer.readUInt32LE(0);
                    if (signature !== 0x04034b50) {
                        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
                    }
                    var fileNameLength = buffer.readUInt16LE(26);
                    var extraFieldLength = buffer.readUInt16LE(28);
                    var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
                    if (fileDataStart + entry.compressedSize > self.fileSize) {
                        return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
                    }
                    if (options1.minimal) {
                        return callback(null, {
                            fileDataStart: fileDataStart
                        });
                    }
                    var localFileHeader = new LocalFileHeader();
                    localFileHeader.fileDataStart = fileDataStart;
                    localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
                    localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
                    localFileHeader.compressionMethod = buffer.readUInt16LE(8);
                    localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
                    localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
                    localFileHeader.crc32 = buffer.readUInt32LE(14);
                    localFileHeader.compressedSize = buffer.readUInt32LE(18);
                    localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
                    localFileHeader.fileNameLength = fileNameLength;
                    localFileHeader.extraFieldLength = extraFieldLength;
                    buffer = newBuffer(fileNameLength + extraFieldLength);
                    self.reader.ref();
                    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
                        try {
                            if (err) return callback(err);
                            localFileHeader.fileName = buffer.subarray(0, fileNameLength);
                            localFileHeader.extraField = buffer.subarray(fileNameLength);
                            return callback(null, localFileHeader);
                        } finally{
                            self.reader.unref();
                        }
                    });
                } finally{
                    self.reader.unref();
                }
            });
        };
        ZipFile.prototype.openReadStreamPromise = function(entry, options1) {
            return new Promise((resolve, reject)=>{
                this.openReadStream(entry, options1, function(err, readStream) {
                    if (err) return reject(err);
                    resolve(readStream);
                });
            });
        };
        ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
            return new Promise((resolve, reject)=>{
                this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
                    if (err) return reject(err);
                    resolve(readStream);
                });
            });
        };
        ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options1) {
            return new Promise((resolve, reject)=>{
                this.readLocalFileHeader(entry, options1, function(err, localFileHeader) {
                    if (err) return reject(err);
                    resolve(localFileHeader);
                });
            });
        };
        function Entry() {}
        Entry.prototype.getLastModDate = function(options1) {
            if (options1 == null) options1 = {};
            if (!options1.forceDosFormat) {
                for(var i = 0; i < this.extraFields.length; i++){
                    var extraField = this.extraFields[i];
                    if (extraField.id === 0x5455) {
                        var data = extraField.data;
                        if (data.length < 5) continue;
                        var flags = data[0];
                        var HAS_MTIME = 1;
                        if (!(flags & HAS_MTIME)) continue;
                        var posixTimestamp = data.readInt32LE(1);
                        return new Date(posixTimestamp * 1000);
                    } else if (extraField.id === 0x000a) {
                        var data = extraField.data;
                        if (data.length !== 32) continue;
                        if (data.readUInt16LE(4) !== 1) continue;
                        if (data.readUInt16LE(6) !== 24) continue;
                        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
                        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
                        return new Date(millisecondsSince1970);
                    }
                }
            }
            return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options1.timezone);
        };
        Entry.prototype.canDecodeFileData = function() {
            return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
        };
        Entry.prototype.isEncrypted = function() {
            return (this.generalPurposeBitFlag & 0x1) !== 0;
        };
        Entry.prototype.isCompressed = function() {
            return this.compressionMethod === 8;
        };
        function LocalFileHeader() {}
        function dosDateTimeToDate(date, time, timezone) {
            var day = date & 0x1f;
            var month = (date >> 5 & 0xf) - 1;
            var year = (date >> 9 & 0x7f) + 1980;
            var millisecond = 0;
            var second = (time & 0x1f) * 2;
            var minute = time >> 5 & 0x3f;
            var hour = time >> 11 & 0x1f;
            if (timezone == null || timezone === "local") {
                return new Date(year, month, day, hour, minute, second, millisecond);
            } else if (timezone === "UTC") {
                return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
            } else {
                throw new Error("unrecognized options.timezone: " + options.timezone);
            }
        }
        function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
            var fileName = null;
            for(var i = 0; i < extraFields.length; i++){
                var extraField = extraFields[i];
                if (extraField.id === 0x7075) {
                    if (extraField.data.length < 6) {
                        continue;
                    }
                    if (extraField.data.readUInt8(0) !== 1) {
                        continue;
                    }
                    var oldNameCrc32 = extraField.data.readUInt32LE(1);
                    if (crc32(fileNameBuffer) !== oldNameCrc32) {
                        continue;
                    }
                    fileName = decodeBuffer(extraField.data.subarray(5), true);
                    break;
                }
            }
            if (fileName == null) {
                var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
                fileName = decodeBuffer(fileNameBuffer, isUtf8);
            }
            if (!strictFileNames) {
                fileName = fileName.replace(/\\/g, "/");
            }
            return fileName;
        }
        function validateFileName(fileName) {
            if (fileName.indexOf("\\") !== -1) {
                return "invalid characters in fileName: " + fileName;
            }
            if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
                return "absolute path: " + fileName;
            }
            if (fileName.split("/").indexOf("..") !== -1) {
                return "invalid relative path: " + fileName;
            }
            return null;
        }
        function parseExtraFields(extraFieldBuffer) {
            var extraFields = [];
            var i = 0;
            while(i < extraFieldBuffer.length - 3){
                var headerId = extraFieldBuffer.readUInt16LE(i + 0);
                var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
                var dataStart = i + 4;
                var dataEnd = dataStart + dataSize;
                if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
                var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
                extraFields.push({
                    id: headerId,
                    data: dataBuffer
                });
                i = dataEnd;
            }
            return extraFields;
        }
        function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
            if (length === 0) {
                return setImmediate(function() {
                    callback(null, newBuffer(0));
                });
            }
            reader.read(buffer, offset, length, position, function(err, bytesRead) {
                if (err) return callback(err);
                if (bytesRead < length) {
                    return callback(new Error("unexpected EOF"));
                }
                callback();
            });
        }
        util.inherits(AssertByteCountStream, Transform);
        function AssertByteCountStream(byteCount) {
            Transform.call(this);
            this.actualByteCount = 0;
            this.expectedByteCount = byteCount;
        }
        AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
            this.actualByteCount += chunk.length;
            if (this.actualByteCount > this.expectedByteCount) {
                var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
                return cb(new Error(msg));
            }
            cb(null, chunk);
        };
        AssertByteCountStream.prototype._flush = function(cb) {
            if (this.actualByteCount < this.expectedByteCount) {
                var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
                return cb(new Error(msg));
            }
            cb();
        };
        util.inherits(RandomAccessReader, EventEmitter);
        function RandomAccessReader() {
            EventEmitter.call(this);
            this.refCount = 0;
        }
        RandomAccessReader.prototype.ref = function() {
            this.refCount += 1;
        };
        RandomAccessReader.prototype.unref = function() {
            var self = this;
            self.refCount -= 1;
            if (self.refCount > 0) return;
            if (self.refCount < 0) throw new Error("invalid unref");
            self.close(onCloseDone);
            function onCloseDone(err) {
                if (err) return self.emit('error', err);
                self.emit('close');
            }
        };
        RandomAccessReader.prototype.createReadStream = function(options1) {
            if (options1 == null) options1 = {};
            var start = options1.start;
            var end = options1.end;
            if (start === end) {
                var emptyStream = new PassThrough();
                setImmediate(function() {
                    emptyStream.end();
                });
                return emptyStream;
            }
            var stream = this._readStreamForRange(start, end);
            var destroyed = false;
            var refUnrefFilter = new RefUnrefFilter(this);
            stream.on("error", function(err) {
                setImmediate(function() {
                    if (!destroyed) refUnrefFilter.emit("error", err);
                });
            });
            installDestroyFn(refUnrefFilter, function() {
                stream.unpipe(refUnrefFilter);
                refUnrefFilter.unref();
                stream.destroy();
            });
            var byteCounter = new AssertByteCountStream(end - start);
            refUnrefFilter.on("error", function(err) {
                setImmediate(function() {
                    if (!destroyed) byteCounter.emit("error", err);
                });
            });
            installDestroyFn(byteCounter, function() {
                destroyed = true;
                refUnrefFilter.unpipe(byteCounter);
                refUnrefFilter.destroy();
            });
            return stream.pipe(refUnrefFilter).pipe(byteCounter);
        };
        RandomAccessReader.prototype._readStreamForRange = function(start, end) {
            throw new Error("not implemented");
        };
        RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
            var readStream = this.createReadStream({
                start: position,
                end: position + length
            });
            var writeStream = new Writable();
            var written = 0;
            writeStream._write = function(chunk, encoding, cb) {
                chunk.copy(buffer, offset + written, 0, chunk.length);
                written += chunk.length;
                cb();
            };
            writeStream.on("finish", callback);
            readStream.on("error", function(error) {
                callback(error);
            });
            readStream.pipe(writeStream);
        };
        RandomAccessReader.prototype.close = function(callback) {
            setImmediate(callback);
        };
        util.inherits(RefUnrefFilter, PassThrough);
        function RefUnrefFilter(context) {
            PassThrough.call(this);
            this.context = context;
            this.context.ref();
            this.unreffedYet = false;
        }
        RefUnrefFilter.prototype._flush = function(cb) {
            this.unref();
            cb();
        };
        RefUnrefFilter.prototype.unref = function(cb) {
            if (this.unreffedYet) return;
            this.unreffedYet = true;
            this.context.unref();
        };
        var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
        function decodeBuffer(buffer, isUtf8) {
            if (isUtf8) {
                return buffer.toString("utf8");
            } else {
                var result = "";
                for(var i = 0; i < buffer.length; i++){
                    result += cp437[buffer[i]];
                }
                return result;
            }
        }
        function readUInt64LE(buffer, offset) {
            var lower32 = buffer.readUInt32LE(offset);
            var upper32 = buffer.readUInt32LE(offset + 4);
            return upper32 * 0x100000000 + lower32;
        }
        var newBuffer;
        if (typeof Buffer.allocUnsafe === "function") {
            newBuffer = function(len) {
                return Buffer.allocUnsafe(len);
            };
        } else {
            newBuffer = function(len) {
                return new Buffer(len);
            };
        }
        function installDestroyFn(stream, fn) {
            if (typeof stream.destroy === "function") {
                stream._destroy = function(err, cb) {
                    fn();
                    if (cb != null) cb(err);
                };
            } else {
                stream.destroy = fn;
            }
        }
        function defaultCallback(err) {
            if (err) throw err;
        }
    }
};
