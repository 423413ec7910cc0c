export const id = 930;
export const ids = [
    930
];
export const modules = {
    3057: (module)=>{
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
    872: (module)=>{
        module.exports = ()=>{
            return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
        };
    },
    9580: (module, __unused_webpack_exports, __webpack_require__)=>{
        module.exports = __webpack_require__(4434);
    },
    3587: (module)=>{
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
    3867: (module, __unused_webpack_exports, __webpack_require__)=>{
        const FixedFIFO = __webpack_require__(3587);
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
    3313: (module)=>{
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
    6204: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { EventEmitter } = __webpack_require__(9580);
        const FIFO = __webpack_require__(3867);
        const TextDecoder = __webpack_require__(7934);
        const StreamError = __webpack_require__(5657);
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
    5657: (module)=>{
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
    775: (module, __unused_webpack_exports, __webpack_require__)=>{
        const constants = {
            S_IFMT: 61440,
            S_IFDIR: 16384,
            S_IFCHR: 8192,
            S_IFBLK: 24576,
            S_IFIFO: 4096,
            S_IFLNK: 40960
        };
        try {
            module.exports = __webpack_require__(9896).constants || constants;
        } catch  {
            module.exports = constants;
        }
    },
    5763: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { Writable, Readable, getStreamError } = __webpack_require__(6204);
        const FIFO = __webpack_require__(3867);
        const b4a = __webpack_require__(3057);
        const headers = __webpack_require__(8428);
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
    8428: (__unused_webpack_module, exports, __webpack_require__)=>{
        const b4a = __webpack_require__(3057);
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
    6118: (__unused_webpack_module, exports, __webpack_require__)=>{
        exports.extract = __webpack_require__(5763);
        exports.pack = __webpack_require__(861);
    },
    861: (module, __unused_webpack_exports, __webpack_require__)=>{
        const { Readable, Writable, getStreamError } = __webpack_require__(6204);
        const b4a = __webpack_require__(3057);
        const constants = __webpack_require__(775);
        const headers = __webpack_require__(8428);
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
    7934: (module, __unused_webpack_exports, __webpack_require__)=>{
        const PassThroughDecoder = __webpack_require__(7256);
        const UTF8Decoder = __webpack_require__(6414);
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
    7256: (module, __unused_webpack_exports, __webpack_require__)=>{
        const b4a = __webpack_require__(3057);
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
    6414: (module, __unused_webpack_exports, __webpack_require__)=>{
        const b4a = __webpack_require__(3057);
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
    4248: (module)=>{
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
    3502: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(9896);
        var util = __webpack_require__(9023);
        var stream = __webpack_require__(2203);
        var Readable = stream.Readable;
        var PassThrough = stream.PassThrough;
        var Pend = __webpack_require__(3313);
        var EventEmitter = __webpack_require__(4434).EventEmitter;
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
    663: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(9896);
        var zlib = __webpack_require__(3106);
        var fd_slicer = __webpack_require__(3502);
        var util = __webpack_require__(9023);
        var EventEmitter = __webpack_require__(4434).EventEmitter;
        var Transform = __webpack_require__(2203).Transform;
        var PassThrough = __webpack_require__(2203).PassThrough;
        var Writable = __webpack_require__(2203).Writable;
        const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __webpack_require__(4248);
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
    },
    606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ay: ()=>pMap
        });
        function pMap(iterable, mapper, options1) {
            return mapConcurrently(iterable, mapper, options1, false);
        }
        function pMapSettled(iterable, mapper, options1) {
            return mapConcurrently(iterable, mapper, options1, true);
        }
        function pMapKeyed(input, mapper, options1) {
            return mapKeyed(input, mapper, options1, false);
        }
        function pMapSettledKeyed(input, mapper, options1) {
            return mapKeyed(input, mapper, options1, true);
        }
        async function mapKeyed(input, mapper, options1, isSettled) {
            const entries = getKeyedEntries(input);
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            const mappedEntries = await mapConcurrently(entries, async ([key, inputResult])=>{
                try {
                    if (inputResult.status === 'rejected') {
                        throw inputResult.reason;
                    }
                    const result = await mapper(inputResult.value, key);
                    if (result === pMapSkip || result === pMapStop) {
                        return result;
                    }
                    return [
                        key,
                        isSettled ? {
                            status: 'fulfilled',
                            value: result
                        } : result
                    ];
                } catch (error) {
                    if (!isSettled) {
                        throw error;
                    }
                    return [
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ];
                }
            }, options1, false);
            if (input instanceof Map) {
                return new Map(mappedEntries);
            }
            return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
        }
        async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
            return new Promise((resolve_, reject_)=>{
                validateOptions(iterable, mapper, concurrency);
                const result = [];
                const errors = [];
                let skippedCount = 0;
                let isResolved = false;
                let isIterableDone = false;
                const pendingIndexes = new Set();
                let doneIndex = Number.POSITIVE_INFINITY;
                let currentIndex = 0;
                const iterator = getIterator(iterable);
                const signalListener = ()=>{
                    reject(signal.reason);
                };
                const cleanup = ()=>{
                    signal?.removeEventListener('abort', signalListener);
                };
                const resolve = (value)=>{
                    resolve_(value);
                    cleanup();
                };
                const reject = (reason)=>{
                    if (isResolved) {
                        return;
                    }
                    isResolved = true;
                    reject_(reason);
                    cleanup();
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                };
                if (signal) {
                    if (signal.aborted) {
                        reject(signal.reason);
                        return;
                    }
                    signal.addEventListener('abort', signalListener, {
                        once: true
                    });
                }
                const pull = createPuller(iterator);
                const settleIfFinished = ()=>{
                    if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
                        return;
                    }
                    for (const index of pendingIndexes){
                        if (index < doneIndex) {
                            return;
                        }
                    }
                    if (!stopOnError) {
                        const collectedErrors = [];
                        for(let index = 0; index < Math.min(doneIndex, errors.length); index++){
                            if (index in errors) {
                                collectedErrors.push(errors[index]);
                            }
                        }
                        if (collectedErrors.length > 0) {
                            reject(new AggregateError(collectedErrors));
                            return;
                        }
                    }
                    isResolved = true;
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                    const lastIndex = Math.min(doneIndex, result.length);
                    if (lastIndex === result.length && skippedCount === 0) {
                        resolve(result);
                        return;
                    }
                    resolve(result.slice(0, lastIndex).filter((value)=>value !== pMapSkip));
                };
                const next = async ()=>{
                    if (isResolved || currentIndex >= doneIndex) {
                        return;
                    }
                    const index = currentIndex++;
                    pendingIndexes.add(index);
                    let nextItem;
                    try {
                        nextItem = await pull();
                    } catch (error) {
                        pendingIndexes.delete(index);
                        if (index < doneIndex) {
                            throw error;
                        }
                        settleIfFinished();
                        return;
                    }
                    if (nextItem.done) {
                        pendingIndexes.delete(index);
                        doneIndex = Math.min(doneIndex, index);
                        isIterableDone = true;
                        settleIfFinished();
                        return;
                    }
                    const runner = (async ()=>{
                        try {
                            const element = await nextItem.value;
                            if (isResolved || index >= doneIndex) {
                                return;
                            }
                            const value = await mapper(element, index);
                            if (index >= doneIndex) {
                                return;
                            }
                            if (value === pMapStop) {
                                doneIndex = index;
                                return;
                            }
                            if (value === pMapSkip) {
                                skippedCount++;
                            }
                            result[index] = isSettled && value !== pMapSkip ? {
                                status: 'fulfilled',
                                value
                            } : value;
                        } catch (error) {
                            if (index >= doneIndex) {
                                return;
                            }
                            if (isSettled) {
                                result[index] = {
                                    status: 'rejected',
                                    reason: error
                                };
                            } else if (stopOnError) {
                                reject(error);
                                return;
                            } else {
                                errors[index] = error;
                            }
                        } finally{
                            pendingIndexes.delete(index);
                            settleIfFinished();
                        }
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                        }
                    })();
                    runner.then(()=>new Promise(()=>{})).then(resolve_);
                };
                (async ()=>{
                    for(let index = 0; index < concurrency; index++){
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                            break;
                        }
                        if (isResolved || currentIndex >= doneIndex) {
                            break;
                        }
                    }
                })();
            });
        }
        function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
            validateOptions(iterable, mapper, concurrency);
            if (!isLimit(backpressure, concurrency)) {
                throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
            }
            return {
                [Symbol.asyncIterator] () {
                    let isDone = false;
                    const generator = async function*() {
                        const iterator = getIterator(iterable);
                        let promises = [];
                        let headIndex = 0;
                        let isIterableDone = false;
                        let doneIndex = Number.POSITIVE_INFINITY;
                        let readingCount = 0;
                        let runningMappersCount = 0;
                        const mapperWaiters = new Map();
                        let mapperWaiterCount = 0;
                        let wokenMapperWaiterCount = 0;
                        const releaseMapperSlot = ()=>{
                            if (wokenMapperWaiterCount === mapperWaiterCount) {
                                runningMappersCount--;
                                return;
                            }
                            mapperWaiters.get(wokenMapperWaiterCount)();
                            mapperWaiters.delete(wokenMapperWaiterCount++);
                        };
                        let index = 0;
                        let stopIndex = Number.POSITIVE_INFINITY;
                        let fillIndex = 0;
                        let wake;
                        const unfilledIndexes = new Set();
                        const fillSlot = (result)=>{
                            promises[fillIndex++] = result;
                            wake?.(result);
                            wake = undefined;
                        };
                        const pull = createPuller(iterator);
                        function trySpawn() {
                            if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
                                return;
                            }
                            readingCount++;
                            const currentIndex = index++;
                            const promise = (async ()=>{
                                try {
                                    let element;
                                    try {
                                        const { done, value } = await pull();
                                        if (done) {
                                            isIterableDone = true;
                                            doneIndex = Math.min(doneIndex, currentIndex);
                                            return {
                                                done: true
                                            };
                                        }
                                        trySpawn();
                                        element = await value;
                                        if (runningMappersCount < concurrency) {
                                            runningMappersCount++;
                                        } else {
                                            await new Promise((resolve)=>{
                                                mapperWaiters.set(mapperWaiterCount++, resolve);
                                            });
                                        }
                                    } finally{
                                        readingCount--;
                                    }
                                    trySpawn();
                                    let returnValue;
                                    try {
                                        if (isDone || currentIndex > stopIndex) {
                                            return {
                                                done: false,
                                                value: pMapSkip
                                            };
                                        }
                                        returnValue = await mapper(element, currentIndex);
                                    } finally{
                                        releaseMapperSlot();
                                    }
                                    if (returnValue === pMapStop) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    }
                                    return {
                                        done: false,
                                        value: returnValue
                                    };
                                } catch (error) {
                                    if (preserveOrder) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    } else if (currentIndex < doneIndex) {
                                        isDone = true;
                                    }
                                    return {
                                        error
                                    };
                                }
                            })();
                            if (preserveOrder) {
                                promises.push(promise);
                                return;
                            }
                            promises.push(undefined);
                            unfilledIndexes.add(currentIndex);
                            promise.then((result)=>{
                                if (!unfilledIndexes.delete(currentIndex)) {
                                    return;
                                }
                                if (result.done) {
                                    for (const unfilledIndex of unfilledIndexes){
                                        if (unfilledIndex > currentIndex) {
                                            unfilledIndexes.delete(unfilledIndex);
                                            fillSlot({
                                                done: true
                                            });
                                        }
                                    }
                                }
                                fillSlot(result);
                            });
                        }
                        trySpawn();
                        try {
                            while(headIndex < promises.length){
                                const result = await (promises[headIndex] ?? new Promise((resolve)=>{
                                    wake = resolve;
                                }));
                                const { done, value } = result;
                                promises[headIndex] = undefined;
                                headIndex++;
                                if (headIndex * 2 >= promises.length) {
                                    promises = promises.slice(headIndex);
                                    fillIndex -= headIndex;
                                    headIndex = 0;
                                }
                                if (Object.hasOwn(result, 'error')) {
                                    throw result.error;
                                }
                                if (done) {
                                    if (preserveOrder) {
                                        return;
                                    }
                                    continue;
                                }
                                if (value === pMapStop) {
                                    return;
                                }
                                trySpawn();
                                if (value === pMapSkip) {
                                    continue;
                                }
                                yield value;
                            }
                        } finally{
                            isDone = true;
                            if (!isIterableDone) {
                                closeIterator(iterator);
                            }
                        }
                    }();
                    const { return: generatorReturn, throw: generatorThrow } = generator;
                    generator.return = (value)=>{
                        isDone = true;
                        return generatorReturn.call(generator, value);
                    };
                    generator.throw = (error)=>{
                        isDone = true;
                        return generatorThrow.call(generator, error);
                    };
                    return generator;
                }
            };
        }
        const pMapSkip = Symbol('skip');
        const pMapStop = Symbol('stop');
        function validateOptions(iterable, mapper, concurrency) {
            if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
                throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
            }
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            if (!isLimit(concurrency, 1)) {
                throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
            }
        }
        function isLimit(value, minimum) {
            return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
        }
        function getKeyedEntries(input) {
            if (input === null || typeof input !== 'object' && typeof input !== 'function') {
                throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
            }
            const entries = [];
            const addEntry = (key, value)=>{
                entries.push(Promise.resolve(value).then((value)=>[
                        key,
                        {
                            status: 'fulfilled',
                            value
                        }
                    ], (error)=>[
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ]));
            };
            if (input instanceof Map) {
                for (const [key, value] of input){
                    addEntry(key, value);
                }
            } else {
                for (const key of Reflect.ownKeys(input)){
                    if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
                        addEntry(key, input[key]);
                    }
                }
            }
            return entries;
        }
        function getIterator(iterable) {
            return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
        }
        async function closeIterator(iterator) {
            try {
                await iterator.return?.();
            } catch  {}
        }
        function createPuller(iterator) {
            let isSourceDone = false;
            const markDone = (item)=>{
                if (item?.done) {
                    isSourceDone = true;
                }
            };
            return ()=>{
                if (isSourceDone) {
                    return {
                        done: true
                    };
                }
                const result = iterator.next();
                markDone(result);
                if (typeof result?.then !== 'function') {
                    return result;
                }
                const promise = Promise.resolve(result);
                promise.then(markDone, ()=>{});
                return promise;
            };
        }
    },
    4668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>stringWidth
        });
        ;
        const ST = String.raw`(?:\u001B\u005C|\u009C)`;
        const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
        const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
        const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
        const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
        const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
        const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
        const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;
        function ansiRegex({ onlyFirst = false } = {}) {
            return new RegExp(pattern, onlyFirst ? undefined : 'g');
        }
        ;
        const regex = ansiRegex();
        function stripAnsi(string) {
            if (typeof string !== 'string') {
                throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
            }
            if (!string.includes('\u001B') && !string.includes('\u009B')) {
                return string;
            }
            return string.replace(regex, '');
        }
        ;
        const ambiguousMinimalCodePoint = 161;
        const ambiguousMaximumCodePoint = 1114109;
        const ambiguousRanges = [
            161,
            161,
            164,
            164,
            167,
            168,
            170,
            170,
            173,
            174,
            176,
            180,
            182,
            186,
            188,
            191,
            198,
            198,
            208,
            208,
            215,
            216,
            222,
            225,
            230,
            230,
            232,
            234,
            236,
            237,
            240,
            240,
            242,
            243,
            247,
            250,
            252,
            252,
            254,
            254,
            257,
            257,
            273,
            273,
            275,
            275,
            283,
            283,
            294,
            295,
            299,
            299,
            305,
            307,
            312,
            312,
            319,
            322,
            324,
            324,
            328,
            331,
            333,
            333,
            338,
            339,
            358,
            359,
            363,
            363,
            462,
            462,
            464,
            464,
            466,
            466,
            468,
            468,
            470,
            470,
            472,
            472,
            474,
            474,
            476,
            476,
            593,
            593,
            609,
            609,
            708,
            708,
            711,
            711,
            713,
            715,
            717,
            717,
            720,
            720,
            728,
            731,
            733,
            733,
            735,
            735,
            768,
            879,
            913,
            929,
            931,
            937,
            945,
            961,
            963,
            969,
            1025,
            1025,
            1040,
            1103,
            1105,
            1105,
            8208,
            8208,
            8211,
            8214,
            8216,
            8217,
            8220,
            8221,
            8224,
            8226,
            8228,
            8231,
            8240,
            8240,
            8242,
            8243,
            8245,
            8245,
            8251,
            8251,
            8254,
            8254,
            8308,
            8308,
            8319,
            8319,
            8321,
            8324,
            8364,
            8364,
            8451,
            8451,
            8453,
            8453,
            8457,
            8457,
            8467,
            8467,
            8470,
            8470,
            8481,
            8482,
            8486,
            8486,
            8491,
            8491,
            8531,
            8532,
            8539,
            8542,
            8544,
            8555,
            8560,
            8569,
            8585,
            8585,
            8592,
            8601,
            8632,
            8633,
            8658,
            8658,
            8660,
            8660,
            8679,
            8679,
            8704,
            8704,
            8706,
            8707,
            8711,
            8712,
            8715,
            8715,
            8719,
            8719,
            8721,
            8721,
            8725,
            8725,
            8730,
            8730,
            8733,
            8736,
            8739,
            8739,
            8741,
            8741,
            8743,
            8748,
            8750,
            8750,
            8756,
            8759,
            8764,
            8765,
            8776,
            8776,
            8780,
            8780,
            8786,
            8786,
            8800,
            8801,
            8804,
            8807,
            8810,
            8811,
            8814,
            8815,
            8834,
            8835,
            8838,
            8839,
            8853,
            8853,
            8857,
            8857,
            8869,
            8869,
            8895,
            8895,
            8978,
            8978,
            9312,
            9449,
            9451,
            9547,
            9552,
            9587,
            9600,
            9615,
            9618,
            9621,
            9632,
            9633,
            9635,
            9641,
            9650,
            9651,
            9654,
            9655,
            9660,
            9661,
            9664,
            9665,
            9670,
            9672,
            9675,
            9675,
            9678,
            9681,
            9698,
            9701,
            9711,
            9711,
            9733,
            9734,
            9737,
            9737,
            9742,
            9743,
            9756,
            9756,
            9758,
            9758,
            9792,
            9792,
            9794,
            9794,
            9824,
            9825,
            9827,
            9829,
            9831,
            9834,
            9836,
            9837,
            9839,
            9839,
            9886,
            9887,
            9919,
            9919,
            9926,
            9933,
            9935,
            9939,
            9941,
            9953,
            9955,
            9955,
            9960,
            9961,
            9963,
            9969,
            9972,
            9972,
            9974,
            9977,
            9979,
            9980,
            9982,
            9983,
            10045,
            10045,
            10102,
            10111,
            11094,
            11097,
            12872,
            12879,
            57344,
            63743,
            65024,
            65039,
            65533,
            65533,
            127232,
            127242,
            127248,
            127277,
            127280,
            127337,
            127344,
            127373,
            127375,
            127376,
            127387,
            127404,
            917760,
            917999,
            983040,
            1048573,
            1048576,
            1114109
        ];
        const fullwidthMinimalCodePoint = 12288;
        const fullwidthMaximumCodePoint = 65510;
        const fullwidthRanges = [
            12288,
            12288,
            65281,
            65376,
            65504,
            65510
        ];
        const lookup_data_halfwidthMinimalCodePoint = 8361;
        const lookup_data_halfwidthMaximumCodePoint = 65518;
        const lookup_data_halfwidthRanges = null && [
            8361,
            8361,
            65377,
            65470,
            65474,
            65479,
            65482,
            65487,
            65490,
            65495,
            65498,
            65500,
            65512,
            65518
        ];
        const lookup_data_narrowMinimalCodePoint = 32;
        const lookup_data_narrowMaximumCodePoint = 10630;
        const lookup_data_narrowRanges = null && [
            32,
            126,
            162,
            163,
            165,
            166,
            172,
            172,
            175,
            175,
            10214,
            10221,
            10629,
            10630
        ];
        const wideMinimalCodePoint = 4352;
        const wideMaximumCodePoint = 262141;
        const wideRanges = [
            4352,
            4447,
            8986,
            8987,
            9001,
            9002,
            9193,
            9196,
            9200,
            9200,
            9203,
            9203,
            9725,
            9726,
            9748,
            9749,
            9776,
            9783,
            9800,
            9811,
            9855,
            9855,
            9866,
            9871,
            9875,
            9875,
            9889,
            9889,
            9898,
            9899,
            9917,
            9918,
            9924,
            9925,
            9934,
            9934,
            9940,
            9940,
            9962,
            9962,
            9970,
            9971,
            9973,
            9973,
            9978,
            9978,
            9981,
            9981,
            9989,
            9989,
            9994,
            9995,
            10024,
            10024,
            10060,
            10060,
            10062,
            10062,
            10067,
            10069,
            10071,
            10071,
            10133,
            10135,
            10160,
            10160,
            10175,
            10175,
            11035,
            11036,
            11088,
            11088,
            11093,
            11093,
            11904,
            11929,
            11931,
            12019,
            12032,
            12245,
            12272,
            12287,
            12289,
            12350,
            12353,
            12438,
            12441,
            12543,
            12549,
            12591,
            12593,
            12686,
            12688,
            12773,
            12783,
            12830,
            12832,
            12871,
            12880,
            42124,
            42128,
            42182,
            43360,
            43388,
            44032,
            55203,
            63744,
            64255,
            65040,
            65049,
            65072,
            65106,
            65108,
            65126,
            65128,
            65131,
            94176,
            94180,
            94192,
            94198,
            94208,
            101594,
            101631,
            101664,
            101760,
            101874,
            101888,
            102801,
            102816,
            102866,
            110576,
            110579,
            110581,
            110587,
            110589,
            110590,
            110592,
            110888,
            110898,
            110898,
            110928,
            110930,
            110933,
            110933,
            110948,
            110952,
            110960,
            111355,
            119552,
            119638,
            119648,
            119670,
            126980,
            126980,
            127183,
            127183,
            127374,
            127374,
            127377,
            127386,
            127406,
            127406,
            127488,
            127490,
            127504,
            127547,
            127552,
            127560,
            127568,
            127569,
            127584,
            127589,
            127744,
            127776,
            127789,
            127797,
            127799,
            127868,
            127870,
            127891,
            127904,
            127946,
            127951,
            127955,
            127968,
            127984,
            127988,
            127988,
            127992,
            128062,
            128064,
            128064,
            128066,
            128252,
            128255,
            128317,
            128331,
            128334,
            128336,
            128359,
            128378,
            128378,
            128405,
            128406,
            128420,
            128420,
            128507,
            128591,
            128640,
            128709,
            128716,
            128716,
            128720,
            128722,
            128725,
            128729,
            128732,
            128735,
            128747,
            128748,
            128756,
            128764,
            128986,
            128986,
            128992,
            129003,
            129008,
            129008,
            129292,
            129338,
            129340,
            129349,
            129351,
            129535,
            129648,
            129660,
            129664,
            129734,
            129736,
            129736,
            129740,
            129757,
            129759,
            129771,
            129775,
            129786,
            131072,
            196605,
            196608,
            262141
        ];
        ;
        const utilities_isInRange = (ranges, codePoint)=>{
            let low = 0;
            let high = Math.floor(ranges.length / 2) - 1;
            while(low <= high){
                const mid = Math.floor((low + high) / 2);
                const i = mid * 2;
                if (codePoint < ranges[i]) {
                    high = mid - 1;
                } else if (codePoint > ranges[i + 1]) {
                    low = mid + 1;
                } else {
                    return true;
                }
            }
            return false;
        };
        ;
        const commonCjkCodePoint = 0x4E_00;
        const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
        function findWideFastPathRange(ranges) {
            let fastPathStart = ranges[0];
            let fastPathEnd = ranges[1];
            for(let index = 0; index < ranges.length; index += 2){
                const start = ranges[index];
                const end = ranges[index + 1];
                if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
                    return [
                        start,
                        end
                    ];
                }
                if (end - start > fastPathEnd - fastPathStart) {
                    fastPathStart = start;
                    fastPathEnd = end;
                }
            }
            return [
                fastPathStart,
                fastPathEnd
            ];
        }
        const isAmbiguous = (codePoint)=>{
            if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(ambiguousRanges, codePoint);
        };
        const isFullwidth = (codePoint)=>{
            if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(fullwidthRanges, codePoint);
        };
        const isHalfwidth = (codePoint)=>{
            if (codePoint < halfwidthMinimalCodePoint || codePoint > halfwidthMaximumCodePoint) {
                return false;
            }
            return isInRange(halfwidthRanges, codePoint);
        };
        const isNarrow = (codePoint)=>{
            if (codePoint < narrowMinimalCodePoint || codePoint > narrowMaximumCodePoint) {
                return false;
            }
            return isInRange(narrowRanges, codePoint);
        };
        const isWide = (codePoint)=>{
            if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
                return true;
            }
            if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(wideRanges, codePoint);
        };
        function lookup_getCategory(codePoint) {
            if (isAmbiguous(codePoint)) {
                return 'ambiguous';
            }
            if (isFullwidth(codePoint)) {
                return 'fullwidth';
            }
            if (isHalfwidth(codePoint)) {
                return 'halfwidth';
            }
            if (isNarrow(codePoint)) {
                return 'narrow';
            }
            if (isWide(codePoint)) {
                return 'wide';
            }
            return 'neutral';
        }
        ;
        function validate(codePoint) {
            if (!Number.isSafeInteger(codePoint)) {
                throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
            }
        }
        function eastAsianWidthType(codePoint) {
            validate(codePoint);
            return getCategory(codePoint);
        }
        function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
            validate(codePoint);
            if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
                return 2;
            }
            return 1;
        }
        var emoji_regex = __webpack_require__(872);
        ;
        const segmenter = new Intl.Segmenter();
        const defaultIgnorableCodePointRegex = /^\p{Default_Ignorable_Code_Point}$/u;
        function stringWidth(string, options1 = {}) {
            if (typeof string !== 'string' || string.length === 0) {
                return 0;
            }
            const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options1;
            if (!countAnsiEscapeCodes) {
                string = stripAnsi(string);
            }
            if (string.length === 0) {
                return 0;
            }
            let width = 0;
            const eastAsianWidthOptions = {
                ambiguousAsWide: !ambiguousIsNarrow
            };
            for (const { segment: character } of segmenter.segment(string)){
                const codePoint = character.codePointAt(0);
                if (codePoint <= 0x1F || codePoint >= 0x7F && codePoint <= 0x9F) {
                    continue;
                }
                if (codePoint >= 0x20_0B && codePoint <= 0x20_0F || codePoint === 0xFE_FF) {
                    continue;
                }
                if (codePoint >= 0x3_00 && codePoint <= 0x3_6F || codePoint >= 0x1A_B0 && codePoint <= 0x1A_FF || codePoint >= 0x1D_C0 && codePoint <= 0x1D_FF || codePoint >= 0x20_D0 && codePoint <= 0x20_FF || codePoint >= 0xFE_20 && codePoint <= 0xFE_2F) {
                    continue;
                }
                if (codePoint >= 0xD8_00 && codePoint <= 0xDF_FF) {
                    continue;
                }
                if (codePoint >= 0xFE_00 && codePoint <= 0xFE_0F) {
                    continue;
                }
                if (defaultIgnorableCodePointRegex.test(character)) {
                    continue;
                }
                if (emoji_regex().test(character)) {
                    width += 2;
                    continue;
                }
                width += eastAsianWidth(codePoint, eastAsianWidthOptions);
            }
            return width;
        }
    },
    4377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        function datetime(params) {
            return core._isoDateTime(ZodISODateTime, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    }
};
